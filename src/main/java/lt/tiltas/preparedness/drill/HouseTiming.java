package lt.tiltas.preparedness.drill;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A house that is made ready, by the watch.
 *
 * @param readyAt null while it is not
 * @param found places that were really there; null while it is not ready
 */
public record HouseTiming(
        UUID id,
        UUID siteId,
        String name,
        OffsetDateTime beganAt,
        @Nullable OffsetDateTime readyAt,
        @Nullable Integer found,
        UUID timedBy) {

    private static final double HOURS = 24;

    public boolean isReady() {
        return readyAt != null;
    }

    /** Days until people could sleep there, a day that was begun counted whole. */
    public int days() {
        return readyAt == null
                ? 0
                : (int) Math.ceil(Duration.between(beganAt, readyAt).toHours() / HOURS);
    }

    /** @param own made with the form, so that pressing it twice starts one watch */
    record New(
            @NotNull @Nullable UUID own, @NotNull @Nullable UUID site) {

        static New blank() {
            return new New(UUID.randomUUID(), null);
        }
    }

    /** It stands ready. */
    record Ready(
            @NotNull @Nullable UUID house,
            @NotNull @Min(0) @Max(20_000) @Nullable Integer found) {

        static Ready blank() {
            return new Ready(null, null);
        }
    }
}
