package lt.tiltas.programme.measure;

import java.util.Locale;

/** What was decided about people's support, or what came of it. */
public enum Matter {
    LOWERED,
    REFUSED,
    SHELTERED,
    RESTORED,
    APPEALED,
    UPHELD;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Matter of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
