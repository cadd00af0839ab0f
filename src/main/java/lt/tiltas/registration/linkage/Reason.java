package lt.tiltas.registration.linkage;

import java.util.Locale;

/** Why two records may be one person, or may not. */
public enum Reason {
    SAME_DOCUMENT,
    SAME_BIRTH_DATE,
    SAME_NAME,
    SWAPPED_NAME,
    SAME_SURNAME,
    DAY_AND_MONTH_SWAPPED,
    OTHER_DOCUMENT,
    OTHER_BIRTH_DATE;

    /** Whether it speaks for two people. */
    public boolean against() {
        return this == OTHER_DOCUMENT || this == OTHER_BIRTH_DATE;
    }

    /** The key of its words; {0} and {1} are what stands in the one record and in the other. */
    public String key() {
        return "linkage.reason." + name().toLowerCase(Locale.ROOT);
    }
}
