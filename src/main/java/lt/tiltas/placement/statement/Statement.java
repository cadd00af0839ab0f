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
 */
public record Statement(
        UUID id,
        int municipality,
        LocalDate week,
        Profile.Schools schools,
        Cases cases,
        Offered offered,
        @Nullable String wishes,
        Written written) {

    /** People. @param capacity whom its case workers can look after; @param load whom they look after now */
    public record Cases(int capacity, int load) {

        /** With how many they can still begin. */
        public int free() {
            return Math.max(0, capacity - load);
        }
    }

    /** @param care slots by code; @param jobs vacancies by field; @param homes not in the register of beds */
    public record Offered(
            List<String> languages, Map<String, Integer> care, Map<String, Integer> jobs, List<Home> homes) {}

    /** @param people it has room for; @param homes how many of them; @param from the day from which they can be lived in */
    public record Home(int people, boolean stepFree, boolean pets, int homes, LocalDate from) {

        /** Whether so many people could live in it. That large homes are kept for large families is what their price is for. */
        public boolean suits(int guests, boolean withoutSteps, boolean animals) {
            return guests <= people && (stepFree || !withoutSteps) && (pets || !animals);
        }
    }

    /** @param unchanged said with one click that nothing is other than the week before */
    public record Written(OffsetDateTime at, boolean unchanged, int version) {}
}
