package lt.tiltas.registration.intake;

import java.util.Locale;

/** What can be wrong or noteworthy in a cell, and how much it weighs. {0} of its words is the cell as typed unless said otherwise. */
public enum Fault {
    SURNAME_MISSING(Weight.HELD),
    GIVEN_MISSING(Weight.HELD),
    DAY_IMPOSSIBLE(Weight.HELD),
    DAY_IN_FUTURE(Weight.HELD),
    /** {1} and {2} are the two ways to read the day. */
    DAY_UNCLEAR(Weight.HELD),
    SHORT_YEAR(Weight.HELD),
    DAY_NOT_READ(Weight.HELD),
    ARRIVED_MISSING(Weight.HELD),
    COUNTRY_UNKNOWN(Weight.HELD),
    /** {0} is how many characters there are, {1} how many there may be. */
    TOO_LONG(Weight.HELD),
    /** {0} is how many cells there are beyond the last heading. */
    TOO_MANY_CELLS(Weight.HELD),
    HOUSEHOLD_MISSING(Weight.WARNING),
    NAME_STRANGE(Weight.WARNING),
    SEX_MISSING(Weight.WARNING),
    SEX_UNKNOWN(Weight.WARNING),
    SEX_UNCLEAR(Weight.WARNING),
    BIRTH_MISSING(Weight.WARNING),
    BIRTH_PARTIAL(Weight.WARNING),
    BIRTH_LONG_AGO(Weight.WARNING),
    COUNTRY_MISSING(Weight.WARNING),
    DOCUMENT_KIND_UNKNOWN(Weight.WARNING),
    DOCUMENT_NUMBER_MISSING(Weight.WARNING),
    DOCUMENT_NUMBER_UNEXPECTED(Weight.WARNING),
    DOCUMENT_MIXED_LETTERS(Weight.WARNING),
    PHONE_NOT_NUMBER(Weight.WARNING),
    LANGUAGE_UNKNOWN(Weight.WARNING),
    EDUCATION_UNKNOWN(Weight.WARNING),
    MUNICIPALITY_UNKNOWN(Weight.WARNING),
    /** {1} is the official name that was understood. */
    MUNICIPALITY_UNDERSTOOD(Weight.NOTE),
    /** {0} is the day of birth, {1} that of arrival. */
    CHILD_BORN_HERE(Weight.NOTE);

    public enum Weight {
        /** The row is not stored before somebody puts it right. */
        HELD,
        /** The row is stored, and somebody is asked to check. */
        WARNING,
        /** The row is stored; good to know. */
        NOTE
    }

    private final Weight weight;

    Fault(Weight weight) {
        this.weight = weight;
    }

    public Weight weight() {
        return weight;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String key() {
        return "intake.finding." + code();
    }
}
