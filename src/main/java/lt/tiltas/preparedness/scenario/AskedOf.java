package lt.tiltas.preparedness.scenario;

import java.util.Locale;

/** Which country a question is asked of. */
public enum AskedOf {
    /** A copy of this country as it is now. */
    TODAY,
    /** An invented one that never changes. */
    INVENTED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static AskedOf of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
