package lt.tiltas.registration;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One person of a household, as a page lists them.
 *
 * @param familyRole applicant, spouse, son, ... (message key {@code family-role.<code>})
 * @param sex M man, F woman, X not known
 * @param bornOn null when the birth date is not known
 * @param needs codes, message key {@code need.<code>}
 */
public record Member(
        UUID id,
        String familyRole,
        Names names,
        String sex,
        @Nullable LocalDate bornOn,
        @Nullable String nationality,
        @Nullable String occupation,
        @Nullable String education,
        List<String> needs) {

    /** As in the travel document, and in the person's own script. */
    public record Names(
            String surname,
            String given,
            @Nullable String surnameOriginal,
            @Nullable String givenOriginal) {

        public String latin() {
            return given + " " + surname;
        }

        public @Nullable String original() {
            return surnameOriginal == null && givenOriginal == null
                    ? null
                    : ((givenOriginal == null ? "" : givenOriginal) + " "
                                    + (surnameOriginal == null ? "" : surnameOriginal))
                            .strip();
        }
    }

    public PersonId personId() {
        return new PersonId(id);
    }

    public boolean minor(LocalDate on) {
        return bornOn != null && bornOn.plusYears(18).isAfter(on);
    }
}
