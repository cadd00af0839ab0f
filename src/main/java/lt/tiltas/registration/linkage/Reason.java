package lt.tiltas.registration.linkage;

import java.util.Locale;

/** Why two records may be one person, or may not. */
public enum Reason {
    SAME_DOCUMENT,
    LIKE_DOCUMENT,
    SAME_BIRTH_DATE,
    SAME_NAME,
    SWAPPED_NAME,
    SAME_GIVEN,
    PET_NAME,
    SAME_SURNAME,
    PART_OF_SURNAME,
    LIKE_NAME,
    DAY_AND_MONTH_SWAPPED,
    LIKE_BIRTH_DATE,
    SAME_FATHER,
    SAME_BIRTHPLACE,
    HOUSEHOLD_FITS,
    OTHER_DOCUMENT,
    OTHER_BIRTH_DATE,
    OTHER_GIVEN,
    OTHER_SURNAME,
    OTHER_FATHER,
    OTHER_BIRTHPLACE,
    OTHER_SEX,
    ANOTHER_FITS_BETTER;

    /** Whether it speaks for two people. */
    public boolean against() {
        return ordinal() >= OTHER_DOCUMENT.ordinal();
    }

    /** The key of the few words that a list has room for. */
    public String shortKey() {
        return "review.reason." + name().toLowerCase(Locale.ROOT);
    }

    /** The key of its words; {0} and {1} are what stands in the one record and in the other. */
    public String key() {
        return "linkage.reason." + name().toLowerCase(Locale.ROOT);
    }
}
