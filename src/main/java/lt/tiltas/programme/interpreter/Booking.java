package lt.tiltas.programme.interpreter;

import lt.tiltas.programme.BookingId;
import org.jspecify.annotations.Nullable;

/**
 * An interpreter for one talk.
 *
 * @param state wanted, offered, confirmed, done, no_show, released or unfilled
 * @param name of whoever is asked or comes
 * @param emergencyWho who interpreted instead when nobody was found, and what for
 */
public record Booking(
        BookingId id,
        String state,
        Wish wish,
        @Nullable String name,
        @Nullable String emergencyWho,
        int version) {

    public boolean is(String other) {
        return state.equals(other);
    }
}
