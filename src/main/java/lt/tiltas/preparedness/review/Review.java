package lt.tiltas.preparedness.review;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import lt.tiltas.preparedness.activation.ActivationId;
import lt.tiltas.preparedness.drill.ExerciseId;
import org.jspecify.annotations.Nullable;

/**
 * A review.
 *
 * @param exercise the drill; null after the real day
 * @param board on which it was decided
 */
public record Review(ReviewId id, @Nullable ExerciseId exercise, ActivationId board, Words words) {

    /** What was expected, why it went as it went, and what changes; what happened is told by the figures and the log. */
    public record Words(
            @NotNull @Size(max = 4000) String expected,
            @NotNull @Size(max = 4000) String why,
            @NotNull @Size(max = 4000) String changes) {}

    /** Of which of the two it is opened. */
    record Of(@Nullable UUID exercise, @Nullable UUID activation) {

        boolean isOne() {
            return (exercise == null) != (activation == null);
        }
    }
}
