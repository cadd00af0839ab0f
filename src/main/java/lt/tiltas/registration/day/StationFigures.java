package lt.tiltas.registration.day;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One station now.
 *
 * @param longest minutes that the one who waits longest has waited; null when nobody waits
 * @param served families in the last hour
 * @param minutes of which that hour consists: less in the first hour of the day
 * @param all families since the day was opened
 */
public record StationFigures(
        String station, int waiting, int serving, @Nullable Integer longest, int served, int minutes, int all) {

    public Optional<Forecast> forecast() {
        return Forecast.of(waiting, served, minutes);
    }
}
