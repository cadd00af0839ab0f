package lt.tiltas.preparedness.drill;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to be shown, and what the observers look at.
 *
 * @param measure by which the program sees it itself; null when the observers judge
 */
public record Objective(
        UUID id,
        int number,
        String words,
        String look,
        @Nullable String measure,
        @Nullable Integer target) {

    /** @param own made with the form */
    record New(
            @NotNull @Nullable UUID own,

            @NotBlank @Size(max = 300) @Nullable String words,

            @Size(max = 600) @Nullable String look,

            @Pattern(regexp = "|decision|site|unread|late|answers|families|nights") @Nullable
            String measure,

            @Min(0) @Max(1_000_000) @Nullable Integer target) {

        static New blank() {
            return new New(UUID.randomUUID(), null, null, null, null);
        }

        boolean isMeasured() {
            return measure != null && !measure.isEmpty();
        }
    }
}
