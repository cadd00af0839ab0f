package lt.tiltas.permits.draft;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import lt.tiltas.registration.HouseholdId;
import org.jspecify.annotations.Nullable;

/**
 * A household's application before it is handed in.
 *
 * @param ground message key {@code permit.ground.<ground>}
 * @param organisation whose officer began it, or the person's own
 */
public record Draft(
        HouseholdId household,
        String ground,
        List<UUID> people,
        int organisation,
        OffsetDateTime begunAt,
        OffsetDateTime savedAt,
        int version) {

    /** @param handIn whether to hand it in now */
    public record Filled(@Nullable String ground, @Nullable List<UUID> people, boolean handIn, int version) {

        List<UUID> chosen() {
            return people == null ? List.of() : people.stream().distinct().toList();
        }
    }
}
