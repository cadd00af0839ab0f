package lt.tiltas.preparedness.drill;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an observer saw, and when it was in the drill. */
public record Observation(@Nullable UUID objectiveId, String kind, String words, OffsetDateTime observedAt, int orgId) {

    /** @param own made with the form */
    record New(
            @NotNull @Nullable UUID own,
            @Nullable UUID objective,

            @NotNull @Pattern(regexp = "strength|weakness") @Nullable
            String kind,

            @NotBlank @Size(max = 1000) @Nullable String words) {

        static New blank() {
            return new New(UUID.randomUUID(), null, null, null);
        }
    }
}
