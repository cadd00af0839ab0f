package lt.tiltas.registration.api;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.NewHousehold;
import lt.tiltas.registration.NewPerson;
import lt.tiltas.registration.PersonId;
import org.jspecify.annotations.Nullable;

/** A household as a program sends it. The token's organisation becomes its holder. */
@Schema(name = "NewHousehold", description = "A household to register. Your organisation will hold it.")
record Submission(
        @Schema(description = "The day the household arrived in Lithuania", example = "2026-11-20")
        @NotNull
        @PastOrPresent
        LocalDate arrivedOn,

        @NotNull @Valid Contact contact,
        @Valid @Nullable Wish wish,

        @Schema(description = "Everybody, the applicant first") @NotEmpty @Size(max = LARGEST)
        List<@NotNull @Valid SubmittedPerson> people) {

    static final int LARGEST = 40;

    @Schema(name = "Contact", description = "How to reach the household")
    record Contact(
            @Schema(example = "+380 67 000 00 00") @Size(max = 40) @Nullable
            String phone,

            @Schema(description = "ISO 639: the language they want to be spoken to in", example = "uk")
            @NotNull
            @Pattern(regexp = "[a-z]{2,3}")
            String language,

            @Schema(description = "Whether an interpreter is needed; false when not said") @Nullable
            Boolean interpreter,

            @Size(max = 2000) @Nullable String note) {

        HouseholdCard.Contact read() {
            return new HouseholdCard.Contact(phone, language, Boolean.TRUE.equals(interpreter), note);
        }
    }

    @Schema(name = "Wish", description = "Where they would like to live, and what they bring")
    record Wish(
            @Schema(description = "Code of the municipality in the register of addresses", example = "19")
            @MunicipalityCode
            @Nullable
            Integer municipality,

            @Schema(description = "In their own words") @Size(max = 2000) @Nullable
            String words,

            @Schema(description = "Municipality where relatives live", example = "19") @MunicipalityCode @Nullable
            Integer relatives,

            @Schema(description = "Animals they bring: dog, cat, other", example = "[\"cat\"]")
            @Size(max = 10)
            @Nullable
            List<@NotNull @Pattern(regexp = "dog|cat|other") String> pets) {

        HouseholdCard.Wish read() {
            return new HouseholdCard.Wish(municipality, words, relatives, pets == null ? List.of() : pets);
        }
    }

    NewHousehold read(HouseholdId id, List<PersonId> ids, OrganisationId holder, OffsetDateTime now) {
        var wished = Objects.requireNonNullElse(wish, new Wish(null, null, null, null));
        var all = new ArrayList<NewPerson>();
        for (int place = 0; place < people.size(); place++) {
            all.add(people.get(place).read(ids.get(place)));
        }
        return new NewHousehold(id, holder, arrivedOn, now, contact.read(), wished.read(), all);
    }
}
