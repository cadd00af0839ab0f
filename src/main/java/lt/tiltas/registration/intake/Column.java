package lt.tiltas.registration.intake;

import java.util.Locale;

/** What an arrivals list says of a person; each has a key of words in {@code intake.column}. */
public enum Column {
    HOUSEHOLD,
    SURNAME,
    GIVEN,
    PATRONYMIC,
    SEX,
    BIRTH,
    BIRTHPLACE,
    NATIONALITY,
    DOCUMENT_KIND,
    DOCUMENT_NUMBER,
    PHONE,
    LANGUAGES,
    NEEDS,
    PETS,
    WISHED,
    RELATIVES,
    PROFESSION,
    EDUCATION,
    ARRIVED,
    /** Our own note on rows sent back to be put right; read over when they return. */
    TO_FIX;

    /** A list without one of these columns is not read at all. */
    boolean isCompulsory() {
        return this == SURNAME || this == GIVEN || this == BIRTH || this == ARRIVED;
    }

    public String key() {
        return "intake.column." + name().toLowerCase(Locale.ROOT);
    }
}
