package lt.tiltas.programme;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a household's case stands: its stage, its weight, and what is on the way.
 *
 * @param stage null until somebody has said it (message key {@code stage.<code>})
 * @param calendar the stage that the months speak for
 * @param pausedUntil the last day of the pause of today; null when there is none
 * @param transfer null when nobody else is to lead it
 */
public record CaseLine(
        @Nullable String stage,
        @Nullable LocalDate stageSince,
        String calendar,
        String weight,
        @Nullable LocalDate pausedUntil,
        @Nullable Moving transfer,
        @Nullable Closing closing) {

    /** @param state of the transfer (message key {@code transfer.state.<code>}) */
    public record Moving(UUID batch, String toName, String state) {}
}
