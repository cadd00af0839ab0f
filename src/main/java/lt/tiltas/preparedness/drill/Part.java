package lt.tiltas.preparedness.drill;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who takes part as what: a whole organisation, or one officer of it. */
public record Part(UUID id, int orgId, @Nullable UUID officerId, String part) {

    /**
     * @param own made with the form
     * @param login of one officer; empty when it is everybody of the organisation
     */
    record New(
            @NotNull @Nullable UUID own,
            @NotNull @Nullable Integer org,
            @Size(max = 60) @Nullable String login,

            @NotNull @Pattern(regexp = "player|controller|observer") @Nullable
            String part) {

        static New blank() {
            return new New(UUID.randomUUID(), null, null, "player");
        }
    }

    /** What the reader is in a drill. */
    public record Mine(boolean controls, boolean observes, boolean plays) {

        public static final Mine NOTHING = new Mine(false, false, false);
    }
}
