package lt.tiltas.registration.linkage;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a person where two are put side by side: the names as written, and the keys made of them.
 *
 * @param documentKey empty for none
 * @param sex M, F or X
 */
public record Known(
        String surname,
        String given,
        String surnameKey,
        String givenKey,
        @Nullable LocalDate birthOn,
        String documentKey,
        String sex) {

    public static Known of(
            String surname, String given, @Nullable LocalDate birthOn, @Nullable String documentNumber, String sex) {
        return new Known(
                surname,
                given,
                NameKey.surname(surname),
                NameKey.given(given),
                birthOn,
                DocumentKey.of(documentNumber),
                sex);
    }

    String fullName() {
        return given + " " + surname;
    }

    boolean sameSurname(Known other) {
        return !surnameKey.isEmpty() && surnameKey.equals(other.surnameKey);
    }

    boolean sameGiven(Known other) {
        return !givenKey.isEmpty() && givenKey.equals(other.givenKey);
    }

    /** Surname in the field of the given name and the other way round; the keys are made anew, the two fields are folded by different rules. */
    boolean swapped(Known other) {
        return !surnameKey.isEmpty()
                && !givenKey.isEmpty()
                && NameKey.surname(given).equals(other.surnameKey)
                && NameKey.given(surname).equals(other.givenKey);
    }

    boolean sameBirth(Known other) {
        return birthOn != null && birthOn.equals(other.birthOn);
    }

    boolean dayAndMonthSwapped(Known other) {
        return birthOn != null
                && other.birthOn != null
                && !birthOn.equals(other.birthOn)
                && birthOn.getYear() == other.birthOn.getYear()
                && birthOn.getDayOfMonth() == other.birthOn.getMonthValue()
                && birthOn.getMonthValue() == other.birthOn.getDayOfMonth();
    }

    boolean otherBirth(Known other) {
        return birthOn != null && other.birthOn != null && !birthOn.equals(other.birthOn);
    }

    boolean sameDocument(Known other) {
        return !documentKey.isEmpty() && documentKey.equals(other.documentKey);
    }

    boolean otherDocument(Known other) {
        return !documentKey.isEmpty() && !other.documentKey.isEmpty() && !documentKey.equals(other.documentKey);
    }

    boolean otherSex(Known other) {
        return isManOrWoman() && other.isManOrWoman() && !sex.equals(other.sex);
    }

    private boolean isManOrWoman() {
        return "M".equals(sex) || "F".equals(sex);
    }
}
