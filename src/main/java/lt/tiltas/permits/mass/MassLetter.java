package lt.tiltas.permits.mass;

import java.time.OffsetDateTime;
import java.util.UUID;
import lt.tiltas.permits.MassLetterId;
import org.jspecify.annotations.Nullable;

/**
 * A letter to a whole group.
 *
 * @param state as in {@link MassStep}
 * @param batches how many bundles it has made so far
 */
public record MassLetter(MassLetterId id, Group group, String state, int batches, By by, int version) {

    /** @param at when it was proposed */
    public record By(
            UUID proposed,
            OffsetDateTime at,
            @Nullable OffsetDateTime approvedAt,
            @Nullable OffsetDateTime droppedAt) {}

    public boolean isWritten() {
        return state.equals("written");
    }

    public boolean isProposed() {
        return state.equals("proposed");
    }

    public String color() {
        return switch (state) {
            case "proposed" -> "warning";
            case "written" -> "success";
            default -> "neutral";
        };
    }
}
