package lt.tiltas.placement.run;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import lt.tiltas.placement.engine.Prices;

/**
 * The country as it was read once, and the prices in force: never changed, swapped whole.
 *
 * @param run whose prices they are
 */
public record Moment(CountryNow now, Prices prices, Seen seen) {

    record Seen(LocalDate day, String marks, UUID run, Instant at) {

        boolean same(LocalDate today, String nowMarks, UUID newest) {
            return day.equals(today) && marks.equals(nowMarks) && run.equals(newest);
        }
    }
}
