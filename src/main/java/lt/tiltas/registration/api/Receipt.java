package lt.tiltas.registration.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import lt.tiltas.registration.linkage.Likely;
import lt.tiltas.registration.linkage.Likeness.Verdict;

/** The answer to a registration. Of the records that may be the same people it tells how many and why, never whose. */
@Schema(name = "Receipt", description = "The household is registered")
record Receipt(
        UUID id,

        @Schema(description = "The number people are told", example = "TL-2026-000123")
        String number,

        @Schema(description = "In the order sent") List<Registered> people) {

    @Schema(name = "RegisteredPerson")
    record Registered(UUID id, Verdicts likely) {}

    @Schema(
            name = "LikelyRecords",
            description =
                    "How many records already there may be the same person. A proposal for an officer to look at: nothing is merged or refused")
    record Verdicts(
            @Schema(description = "Very likely the same person", example = "1")
            int strong,

            @Schema(description = "Possibly the same person", example = "0")
            int possible,

            @Schema(
                    description =
                            "Why: same_document, same_birth_date, same_name, swapped_name, same_surname, day_and_month_swapped, other_document, other_birth_date",
                    example = "[\"same_birth_date\",\"same_name\"]")
            List<String> reasons) {

        static Verdicts of(List<Likely> found) {
            return new Verdicts(
                    count(found, Verdict.STRONG),
                    count(found, Verdict.POSSIBLE),
                    found.stream()
                            .flatMap(likely -> likely.likeness().reasons().stream())
                            .map(seen -> seen.reason().name().toLowerCase(Locale.ROOT))
                            .distinct()
                            .sorted()
                            .toList());
        }

        private static int count(List<Likely> found, Verdict verdict) {
            return (int) found.stream()
                    .filter(likely -> likely.likeness().verdict() == verdict)
                    .count();
        }
    }

    Receipt numbered(String given) {
        return new Receipt(id, given, people);
    }
}
