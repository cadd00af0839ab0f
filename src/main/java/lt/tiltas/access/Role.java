package lt.tiltas.access;

import java.util.Locale;

/** What an officer does. One account has one role in one organisation. */
public enum Role {
    REGISTRAR,
    COORDINATOR,
    CASEMANAGER,
    PARTNER,
    FINANCE,
    ANALYST,
    DPO,
    ADMIN,
    NEWCOMER,
    /** The named actor of jobs: hold expiry, reminders, national figures. Nobody signs in as it. */
    SYSTEM;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Role of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
