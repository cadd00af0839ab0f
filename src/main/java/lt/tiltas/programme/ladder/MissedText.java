package lt.tiltas.programme.ladder;

import java.time.OffsetDateTime;
import java.util.Set;

/**
 * The first step after a missed talk as a text message.
 *
 * @param state waiting, sent, delivered, undelivered, or lost when the gateway could not deliver it; or why none goes out: not_wanted, left_alone, no_number, no_gateway, late, withdrawn
 */
public record MissedText(String state, OffsetDateTime at) {

    private static final Set<String> TOLD = Set.of("waiting", "sent", "delivered");

    /** The message does it; else the step is the officer's. */
    public boolean told() {
        return TOLD.contains(state);
    }
}
