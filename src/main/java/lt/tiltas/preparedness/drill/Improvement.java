package lt.tiltas.preparedness.drill;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to be put right after a drill or after the day, by whom and by when.
 *
 * @param injectId what showed it, and what it is tried with again; null when nothing can show it again
 * @param tests in order
 */
public record Improvement(
        UUID id,
        UUID reviewId,
        String words,
        int orgId,
        LocalDate dueOn,
        @Nullable UUID injectId,
        List<Retest> tests) {

    /** The same inject again, in a later drill. */
    public record Retest(
            UUID injectId, ExerciseId exercise, String name, boolean passed, String words, OffsetDateTime at) {}

    /** Nothing else closes it: not that somebody says it is done. */
    public boolean isClosed() {
        return tests.stream().anyMatch(Retest::passed);
    }

    public boolean isOverdue(LocalDate today) {
        return !isClosed() && dueOn.isBefore(today);
    }
}
