package lt.tiltas.placement.surge;

import java.time.OffsetDateTime;

/**
 * A run that has no result yet.
 *
 * @param state asked or failed
 */
public record Pending(int number, String state, OffsetDateTime askedAt) {

    public boolean isReckoning() {
        return state.equals("asked");
    }
}
