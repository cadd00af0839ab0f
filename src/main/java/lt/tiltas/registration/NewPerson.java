package lt.tiltas.registration;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person about to be registered with a household.
 *
 * @param familyRole a code of {@link Member#familyRole()}
 * @param sex M man, F woman, X not known
 * @param nationality ISO 3166 alpha-3 or a code of ICAO 9303; null when not known
 * @param needs codes: mobility, chronic_illness, pregnancy, hearing, sight, other
 */
public record NewPerson(
        PersonId id,
        String familyRole,
        Names names,
        String sex,
        Birth birth,
        @Nullable String nationality,
        Background background,
        Document document,
        List<String> needs) {

    /** Latin as in the travel document; the person's own script beside it. */
    public record Names(
            String surname,
            String given,
            @Nullable String patronymic,
            @Nullable String surnameOriginal,
            @Nullable String givenOriginal) {}

    /**
     * @param on null when not known; {@code text} then keeps what was said
     * @param here born after the family arrived
     */
    public record Birth(
            @Nullable LocalDate on,
            @Nullable String text,
            @Nullable String place,
            boolean here) {}

    public record Background(
            @Nullable String occupation,
            @Nullable String education,
            List<String> languages,
            @Nullable String phone) {}

    /** @param kind foreign_passport, internal_passport, id_card, birth_certificate, other or none */
    public record Document(
            String kind,
            @Nullable String number,
            @Nullable String country,
            @Nullable LocalDate validUntil) {

        public static final Document NONE = new Document("none", null, null, null);
    }
}
