package lt.tiltas.permits.visit;

import java.util.Locale;

/** Why an invited household comes before its window; message key {@code visit.early.<code>}. */
public enum EarlyReason {
    PERMIT_ENDS,
    TRAVEL,
    ILLNESS,
    BIRTH;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
