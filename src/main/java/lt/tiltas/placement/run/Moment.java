package lt.tiltas.placement.run;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import lt.tiltas.placement.engine.Prices;
import lt.tiltas.reception.SitePlaces;
import lt.tiltas.reception.SitesSeen;

/**
 * The country as it was read once, and the prices in force: never changed, swapped whole.
 *
 * @param named the same prices by names that hold when homes come and go
 */
public record Moment(CountryNow now, Prices prices, Map<String, Double> named, Seen seen) {

    record Seen(LocalDate day, Instant at, Marks.Now marks, OffsetDateTime lastStep, SitesSeen sites) {}

    static Moment of(CountryNow now, Map<String, Double> named, Seen seen) {
        return new Moment(now, PriceKeys.of(now.country(), Groups.CODES, named), named, seen);
    }

    /** The same with these sites as they are now. */
    Moment with(SitesSeen.Changed changed, List<SitePlaces> places) {
        return of(
                now.with(changed.sites(), places),
                named,
                new Seen(seen.day(), seen.at(), seen.marks(), seen.lastStep(), changed.now()));
    }
}
