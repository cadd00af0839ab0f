package lt.tiltas.placement.surge;

import java.util.List;
import java.util.UUID;
import lt.tiltas.registration.HouseholdId;
import org.jspecify.annotations.Nullable;

/**
 * Where a run would place one household, or why nowhere.
 *
 * @param where null when no place fits it
 * @param cause why none does, message key {@code placement.cause.<code>}; null when one does
 * @param decided what a person made of it
 */
public record Destination(
        HouseholdId household,
        int people,
        @Nullable Where where,
        int points,
        List<String> reasonsFor,
        List<String> reasonsAgainst,
        @Nullable String cause,
        Decided decided) {

    /** @param site null for a home the municipality has stated, without beds in the register */
    public record Where(
            int municipality, @Nullable UUID site, @Nullable String siteName) {}

    /** @param outcome message key {@code surge.outcome.<code>}; null until the offer was tried */
    public record Decided(boolean approved, @Nullable String outcome) {

        static final Decided NOT_YET = new Decided(false, null);
    }
}
