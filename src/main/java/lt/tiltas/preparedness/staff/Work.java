package lt.tiltas.preparedness.staff;

import java.util.Locale;

/** What people are called for. */
public enum Work {
    REGISTRAR,
    SUPERVISOR,
    SOCIAL,
    POST;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Work of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
