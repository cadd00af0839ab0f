package lt.tiltas.registration.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.Member;
import org.jspecify.annotations.Nullable;

/** A household as a program reads it. */
@Schema(name = "Household", description = "A household with everybody in it")
record Opened(
        UUID id,
        @Schema(example = "TL-2026-000123") String number,

        @Schema(description = "draft, registered or left", example = "registered")
        String state,

        @Schema(description = "The organisation that holds it", example = "3")
        int holder,

        @Nullable LocalDate arrivedOn,
        @Nullable LocalDate leftOn,
        @Schema(description = "ISO 639", example = "uk") String language,
        @Nullable String phone,
        List<Person> people) {

    @Schema(name = "Person")
    record Person(
            UUID id,
            @Schema(example = "applicant") String familyRole,
            @Schema(example = "Kovalenko") String surname,
            @Schema(example = "Oksana") String given,
            @Schema(example = "Коваленко") @Nullable String surnameOriginal,
            @Schema(example = "Оксана") @Nullable String givenOriginal,
            @Schema(example = "F") String sex,
            @Nullable LocalDate bornOn,
            @Schema(example = "UKR") @Nullable String nationality) {

        static Person of(Member member) {
            return new Person(
                    member.id(),
                    member.familyRole(),
                    member.names().surname(),
                    member.names().given(),
                    member.names().surnameOriginal(),
                    member.names().givenOriginal(),
                    member.sex(),
                    member.bornOn(),
                    member.nationality());
        }
    }

    static Opened of(HouseholdCard card) {
        return new Opened(
                card.id().value(),
                card.number(),
                card.state().code(),
                card.state().holder().value(),
                card.state().arrivedOn(),
                card.state().leftOn(),
                card.contact().language(),
                card.contact().phone(),
                card.members().stream().map(Person::of).toList());
    }
}
