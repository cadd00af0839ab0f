package lt.tiltas.preparedness.activation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import lt.tiltas.preparedness.trigger.Level;
import org.jspecify.annotations.Nullable;

/**
 * The country at a level, and how far its answer has come.
 *
 * @param exercise null on the real day
 * @param cause the reading it was begun for; null when no figure was
 * @param second who agreed, where one is not enough
 */
public record Activation(
        ActivationId id,
        @Nullable UUID exercise,
        Level level,
        State state,
        String reason,
        @Nullable Cause cause,
        Opener opener,
        @Nullable Second second,
        Times times) {

    /** @param id made with the form, so that sending it twice proposes it once */
    public record New(
            ActivationId id,
            Level level,
            String reason,
            @Nullable Cause cause) {}

    public record Cause(String indicator, LocalDate day, BigDecimal value) {}

    /** @param persons how many it takes to begin at this level */
    public record Opener(UUID officer, String name, int organisation, int persons) {}

    public record Second(UUID officer, String name, OffsetDateTime at) {}

    /** @param openedAt null until enough have agreed */
    public record Times(
            OffsetDateTime proposedAt,
            @Nullable OffsetDateTime openedAt,
            OffsetDateTime stateSince,
            @Nullable OffsetDateTime closedAt,
            @Nullable LocalDate reviewOn) {}

    public boolean isReal() {
        return exercise == null;
    }

    /** Where an organisation sees what it is asked for in this world. */
    public String requestsPage() {
        return "/preparedness/requests" + (isReal() ? "" : "?exercise=" + exercise);
    }
}
