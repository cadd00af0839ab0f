package lt.tiltas.preparedness.trigger;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Readings held against the thresholds of a day: those of the morning, and as well those of a drill. */
@Component
public class Judge {

    private static final List<String> JUDGED =
            List.of("registered", "shortage", "queue", "staff", "leaving", "border", "bookings", "euaa");
    private static final List<String> FURTHER = List.of("registered-day", "free");

    private final Readings readings;

    Judge(Readings readings) {
        this.readings = readings;
    }

    /** @param all in order of days */
    public Warning judge(List<Reading> all, LocalDate day) {
        List<Threshold> thresholds = readings.thresholds(day);
        return new Warning(standings(JUDGED, all, thresholds), standings(FURTHER, all, thresholds));
    }

    private static List<Standing> standings(List<String> indicators, List<Reading> all, List<Threshold> thresholds) {
        return indicators.stream()
                .map(indicator -> Standing.of(
                        indicator,
                        all.stream()
                                .filter(one -> one.indicator().equals(indicator))
                                .toList(),
                        thresholds.stream()
                                .filter(one -> one.indicator().equals(indicator))
                                .toList()))
                .toList();
    }
}
