package lt.tiltas.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All periods and holidays as they stood at one moment: for computing many days without asking again for each. */
public final class Almanac {

    /** @param until the last day on which it was in force; null while it is */
    record Dated(LocalDate from, @Nullable LocalDate until, Span span) {

        boolean inForceOn(LocalDate day) {
            return !from.isAfter(day) && (until == null || !until.isBefore(day));
        }
    }

    private final Map<String, List<Dated>> periods;
    private final Holidays holidays;

    Almanac(Map<String, List<Dated>> periods, Holidays holidays) {
        this.periods = periods;
        this.holidays = holidays;
    }

    /** @throws NoRule when no period is in force on that day */
    public Span span(String rule, LocalDate on) {
        for (Dated dated : periods.getOrDefault(rule, List.of())) {
            if (dated.inForceOn(on)) {
                return dated.span();
            }
        }
        throw new NoRule(rule, on);
    }

    /**
     * The last day of a clock, by the rule in force on the day of its event.
     *
     * @throws NoRule when there is no such rule, or no table of holidays for that year
     */
    public LocalDate due(Term term) {
        return term.due(span(term.rule(), term.startedOn()), holidays);
    }

    public Holidays holidays() {
        return holidays;
    }
}
