package lt.tiltas.placement.statement;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lt.tiltas.placement.value.Profile;
import org.jspecify.annotations.Nullable;

/**
 * What a municipality stated in one week.
 *
 * @param week its Monday
 * @param caseload people whom its case workers can still begin with
 */
public record Statement(
        UUID id,
        int municipality,
        LocalDate week,
        Profile.Schools schools,
        int caseload,
        Offered offered,
        @Nullable String wishes,
        OffsetDateTime statedAt,
        int version) {

    /** @param care slots by code; @param jobs vacancies by field; @param homes not in the register of beds */
    public record Offered(
            List<String> languages, Map<String, Integer> care, Map<String, Integer> jobs, List<Home> homes) {

        static final Offered NOTHING = new Offered(List.of(), Map.of(), Map.of(), List.of());
    }

    /** @param people it has room for; @param homes how many of them */
    public record Home(int people, boolean stepFree, boolean pets, int homes) {}
}
