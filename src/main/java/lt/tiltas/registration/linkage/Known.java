package lt.tiltas.registration.linkage;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import lt.tiltas.registration.linkage.compare.Field;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a person where records are put side by side, as it was typed.
 *
 * @param document its number, as typed
 * @param sex M, F or X
 */
public record Known(
        String surname,
        String given,
        String patronymic,
        @Nullable LocalDate birthOn,
        String birthplace,
        String document,
        String sex) {

    public static Known of(
            String surname, String given, @Nullable LocalDate birthOn, @Nullable String documentNumber, String sex) {
        return new Known(surname, given, "", birthOn, "", Objects.requireNonNullElse(documentNumber, ""), sex);
    }

    public Known with(@Nullable String fathersName, @Nullable String place) {
        return new Known(
                surname,
                given,
                Objects.requireNonNullElse(fathersName, ""),
                birthOn,
                Objects.requireNonNullElse(place, ""),
                document,
                sex);
    }

    Known showing(String documentNumber) {
        return new Known(surname, given, patronymic, birthOn, birthplace, documentNumber, sex);
    }

    public String surnameKey() {
        return NameKey.surname(surname);
    }

    public String givenKey() {
        return NameKey.given(given);
    }

    public String documentKey() {
        return DocumentKey.of(document);
    }

    String fullName() {
        return given + " " + surname;
    }

    /** As a line of a list has it. */
    String[] values() {
        String[] values = new String[Field.values().length];
        Arrays.fill(values, "");
        values[Field.GIVEN_NAME.ordinal()] = given;
        values[Field.FAMILY_NAME.ordinal()] = surname;
        values[Field.PATRONYMIC.ordinal()] = patronymic;
        values[Field.SEX.ordinal()] = sex;
        values[Field.BIRTH_DATE.ordinal()] = birthOn == null ? "" : birthOn.toString();
        values[Field.BIRTH_PLACE.ordinal()] = birthplace;
        values[Field.DOCUMENT_NUMBER.ordinal()] = document;
        return values;
    }
}
