package lt.tiltas.permits.unit;

import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lt.tiltas.law.Rules;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How long the desks of all units are open, day by day. */
@Component
public class DeskTime {

    /**
     * @param minutes of all desks together, by day; a day on which everything is shut is not there
     * @param desks in all units
     */
    public record Open(Map<LocalDate, Integer> minutes, int desks) {

        /** Minutes of one desk on an open day, on average. */
        public double aDay() {
            return minutes.isEmpty() || desks == 0
                    ? 0
                    : minutes.values().stream()
                                    .mapToInt(Integer::intValue)
                                    .average()
                                    .orElse(0)
                            / desks;
        }
    }

    private final Units units;
    private final Rules rules;

    DeskTime(Units units, Rules rules) {
        this.units = units;
        this.rules = rules;
    }

    /** @param until the last day, included */
    @Transactional(propagation = Propagation.MANDATORY)
    public Open between(LocalDate from, LocalDate until) {
        Map<LocalDate, Integer> minutes = new LinkedHashMap<>();
        List<Unit> all = units.all();
        var holidays = rules.holidays();
        Map<Unit, Calendar> calendars = new LinkedHashMap<>();
        all.forEach(unit -> calendars.put(
                unit,
                new Calendar(units.openingsUntil(unit.id(), until), units.exceptionDays(unit.id(), from), holidays)));
        from.datesUntil(until.plusDays(1)).forEach(day -> {
            int sum = all.stream()
                    .mapToInt(unit ->
                            calendars.get(unit).on(day).map(DeskTime::minutes).orElse(0)
                                    * unit.desks().size())
                    .sum();
            if (sum > 0) {
                minutes.put(day, sum);
            }
        });
        return new Open(
                minutes, all.stream().mapToInt(unit -> unit.desks().size()).sum());
    }

    private static int minutes(Hours hours) {
        return (int) Duration.between(hours.opens(), hours.closes()).toMinutes();
    }
}
