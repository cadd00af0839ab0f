package lt.tiltas.registration.linkage.compare;

import java.util.Locale;

/** What a record may say of a person; a file's column has the name in small letters unless it is mapped. */
public enum Field {
    RECORD_ID,
    GIVEN_NAME,
    FAMILY_NAME,
    PATRONYMIC,
    SEX,
    BIRTH_DATE,
    BIRTH_PLACE,
    NATIONALITY,
    DOCUMENT_TYPE,
    DOCUMENT_NUMBER,
    PHONE,
    HOUSEHOLD_REF,
    REGISTERED_AT,
    HOUSE_NUMBER,
    STREET,
    AREA,
    TOWN,
    POSTCODE,
    STATE;

    public String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A part of an address, which an arrivals list does not have. */
    public boolean isAddress() {
        return ordinal() >= HOUSE_NUMBER.ordinal();
    }
}
