package lt.tiltas.reception.need;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was last said of one need of a household.
 *
 * @param kind what is to be provided, never what somebody has; message key {@code need-met.kind.<code>}
 * @param until the last day on which it is provided; null while nobody knows
 */
public record NeedMet(
        UUID household,
        String kind,
        boolean met,
        String provider,
        String words,
        @Nullable LocalDate until,
        OffsetDateTime recordedAt) {

    public static final List<String> KINDS =
            List.of("step_free", "care", "hearing", "sight", "diet", "school", "baby", "pet", "interpreter", "other");

    /** What was provided until a day that is over is not any more. */
    boolean metOn(LocalDate day) {
        return met && (until == null || !until.isBefore(day));
    }
}
