package lt.tiltas.registration.api;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import lt.tiltas.registration.NewPerson;
import lt.tiltas.registration.PersonId;
import lt.tiltas.registration.linkage.Known;
import org.jspecify.annotations.Nullable;

@Schema(name = "NewPerson", description = "A person of the household")
record SubmittedPerson(
        @NotNull
        @Pattern(
                regexp =
                        "applicant|spouse|son|daughter|mother|father|grandmother|grandfather|grandson|granddaughter|brother|sister|other")
        String familyRole,

        @NotNull @Valid Names names,

        @Schema(description = "M man, F woman, X not known", example = "F") @NotNull @Pattern(regexp = "[MFX]")
        String sex,

        @Valid @Nullable Birth birth,

        @Schema(description = "ISO 3166 alpha-3 or a code of ICAO 9303", example = "UKR")
        @Pattern(regexp = "[A-Z]{3}")
        @Nullable
        String nationality,

        @Valid @Nullable Background background,
        @Valid @Nullable Document document,

        @Schema(
                description =
                        "What a place must allow for: mobility, chronic_illness, pregnancy, hearing, sight, other. Never a diagnosis",
                example = "[\"mobility\"]")
        @Size(max = 6)
        @Nullable
        List<@NotNull @Pattern(regexp = "mobility|chronic_illness|pregnancy|hearing|sight|other") String> needs) {

    @Schema(
            name = "Names",
            description = "In Latin letters as in the travel document; the person's own script beside it")
    record Names(
            @Schema(example = "Kovalenko") @NotBlank @Size(max = 100)
            String surname,

            @Schema(example = "Oksana") @NotBlank @Size(max = 100)
            String given,

            @Schema(example = "Petrivna") @Size(max = 100) @Nullable
            String patronymic,

            @Schema(example = "Коваленко") @Size(max = 100) @Nullable
            String surnameOriginal,

            @Schema(example = "Оксана") @Size(max = 100) @Nullable
            String givenOriginal) {}

    @Schema(
            name = "Birth",
            description = "When and where; leave the day out when it is not known and say in text what was said")
    record Birth(
            @Schema(example = "1988-03-14") @PastOrPresent @Nullable
            LocalDate on,

            @Size(max = 100) @Nullable String text,

            @Schema(example = "Харків") @Size(max = 200) @Nullable
            String place,

            @Schema(description = "Born after the family arrived; false when not said") @Nullable
            Boolean here) {}

    @Schema(name = "Background", description = "What helps to find work, a school and an interpreter")
    record Background(
            @Size(max = 200) @Nullable String occupation,
            @Size(max = 200) @Nullable String education,

            @Schema(description = "ISO 639", example = "[\"uk\",\"en\"]") @Size(max = 20) @Nullable
            List<@NotNull @Pattern(regexp = "[a-z]{2,3}") String> languages,

            @Size(max = 40) @Nullable String phone) {}

    @Schema(name = "Document", description = "The paper shown; the same number twice is no error")
    record Document(
            @NotNull @Pattern(regexp = "foreign_passport|internal_passport|id_card|birth_certificate|other")
            String kind,

            @Schema(example = "FA000000") @Size(max = 40) @Nullable
            String number,

            @Schema(example = "UKR") @Pattern(regexp = "[A-Z]{3}") @Nullable
            String country,

            @Schema(example = "2031-05-01") @Nullable LocalDate validUntil) {}

    Known known() {
        return Known.of(
                        names.surname,
                        names.given,
                        birth == null ? null : birth.on,
                        document == null ? null : document.number,
                        sex)
                .with(names.patronymic, birth == null ? null : birth.place);
    }

    NewPerson read(PersonId id) {
        return new NewPerson(
                id,
                familyRole,
                new NewPerson.Names(
                        names.surname.strip(),
                        names.given.strip(),
                        names.patronymic,
                        names.surnameOriginal,
                        names.givenOriginal),
                sex,
                birth == null
                        ? new NewPerson.Birth(null, null, null, false)
                        : new NewPerson.Birth(birth.on, birth.text, birth.place, Boolean.TRUE.equals(birth.here)),
                nationality,
                knownBackground(),
                document == null
                        ? NewPerson.Document.NONE
                        : new NewPerson.Document(document.kind, document.number, document.country, document.validUntil),
                needs == null ? List.of() : needs.stream().distinct().toList());
    }

    private NewPerson.Background knownBackground() {
        Background said = Objects.requireNonNullElse(background, new Background(null, null, null, null));
        return new NewPerson.Background(
                said.occupation, said.education, said.languages == null ? List.of() : said.languages, said.phone);
    }
}
