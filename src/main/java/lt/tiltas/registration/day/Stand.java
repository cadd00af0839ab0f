package lt.tiltas.registration.day;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a number stands.
 *
 * @param station null when its way is over, or the day
 * @param missed station where it was called and not there, and is not back
 * @param desk to which it is called; null while it waits
 */
public record Stand(
        int number,
        String place,
        @Nullable String station,
        @Nullable Integer desk,
        int ahead,
        int served,
        int minutes,
        @Nullable String missed) {

    public Optional<Forecast> forecast() {
        return Forecast.of(ahead, served, minutes);
    }
}
