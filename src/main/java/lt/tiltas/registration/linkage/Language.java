package lt.tiltas.registration.linkage;

import java.util.Locale;

/** A language whose names arrive in Cyrillic letters. */
public enum Language {
    UKRAINIAN,
    RUSSIAN,
    BELARUSIAN;

    /** The language that the letters of a name prove, else the hint, else Ukrainian. */
    public static Language of(String name, Language hint) {
        var letters = name.toLowerCase(Locale.ROOT);
        boolean dottedI = has(letters, "і");
        boolean onlyRussianOrBelarusian = has(letters, "ыэё");
        if (has(letters, "ў") || dottedI && onlyRussianOrBelarusian) {
            return BELARUSIAN;
        }
        if (has(letters, "їєґ")) {
            return UKRAINIAN;
        }
        if (has(letters, "ъ")) {
            return RUSSIAN;
        }
        if (dottedI) {
            return hint == BELARUSIAN ? BELARUSIAN : UKRAINIAN;
        }
        if (onlyRussianOrBelarusian) {
            return hint == BELARUSIAN ? BELARUSIAN : RUSSIAN;
        }
        return hint == null ? UKRAINIAN : hint;
    }

    private static boolean has(String letters, String any) {
        return any.chars().anyMatch(letter -> letters.indexOf(letter) >= 0);
    }
}
