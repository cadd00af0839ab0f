package lt.tiltas.preparedness.drill;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.OptionalDouble;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One household at a desk, by the stop-watch.
 *
 * @param endedAt null while the watch runs
 */
public record Timing(
        UUID id,
        int people,
        OffsetDateTime beganAt,
        @Nullable OffsetDateTime endedAt,
        UUID timedBy) {

    private static final double SECONDS = 60;

    public boolean isDone() {
        return endedAt != null;
    }

    public double minutes() {
        return endedAt == null ? 0 : Duration.between(beganAt, endedAt).toSeconds() / SECONDS;
    }

    /** Minutes of the household in the middle; none when nobody was timed. */
    public static OptionalDouble median(List<Timing> timings) {
        List<Double> minutes = timings.stream()
                .filter(Timing::isDone)
                .map(Timing::minutes)
                .sorted()
                .toList();
        int size = minutes.size();
        return size == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((minutes.get((size - 1) / 2) + minutes.get(size / 2)) / 2);
    }

    /** @param own made with the form, so that pressing it twice starts one watch */
    record New(
            @NotNull @Nullable UUID own,
            @NotNull @Min(1) @Max(20) @Nullable Integer people) {

        static New blank() {
            return new New(UUID.randomUUID(), null);
        }
    }
}
