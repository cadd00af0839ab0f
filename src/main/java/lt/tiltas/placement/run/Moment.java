package lt.tiltas.placement.run;

import java.time.Instant;
import java.time.LocalDate;
import lt.tiltas.placement.engine.Prices;

/** The country as it was read once, and the prices in force: never changed, swapped whole. */
public record Moment(CountryNow now, Prices prices, Seen seen) {

    record Seen(LocalDate day, Marks.Now marks, Instant at) {}
}
