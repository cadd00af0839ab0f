package lt.tiltas.preparedness.calibration;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import lt.tiltas.preparedness.engine.Noise;
import lt.tiltas.preparedness.engine.learn.Calibration;
import lt.tiltas.preparedness.engine.learn.Score;
import lt.tiltas.preparedness.scenario.Assumption;
import lt.tiltas.preparedness.scenario.Assumptions;
import lt.tiltas.preparedness.trigger.Level;
import lt.tiltas.preparedness.trigger.Readings;
import lt.tiltas.preparedness.trigger.Threshold;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Each Monday's forecast, as the system, and the scores of those whose day has come. Mondays that were missed are made up for, and say so. */
@Service
public class ForeseeWeeks {

    private static final Duration NIGHT = Duration.ofHours(5);

    /** Mondays that are reckoned afterwards when there is none yet: half a year. */
    static final int BEFORE = 26;

    private static final int DAYS = 400;
    private static final int BEDS = 27;

    private final Forecasts forecasts;
    private final Readings readings;
    private final Assumptions assumptions;
    private final Clock clock;

    ForeseeWeeks(Forecasts forecasts, Readings readings, Assumptions assumptions, Clock clock) {
        this.forecasts = forecasts;
        this.readings = readings;
        this.assumptions = assumptions;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void onMonday() {
        LocalDate morning = LocalDateTime.now(clock).minus(NIGHT).toLocalDate();
        until(morning.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    /** Twice changes nothing. */
    void until(LocalDate monday) {
        Optional<LocalDate> newest = forecasts.newest();
        LocalDate next = newest.map(last -> last.plusWeeks(1)).orElse(monday.minusWeeks(BEFORE));
        if (newest.isEmpty()) {
            earlierBeds(next);
        }
        for (LocalDate one = next; !one.isAfter(monday); one = one.plusWeeks(1)) {
            foresee(one, !one.equals(monday));
        }
    }

    /** How beds changed before the first forecast is known from the stays; without it the first weeks would have none. */
    private void earlierBeds(LocalDate first) {
        for (int ago = BEDS - 1; ago > 0; ago--) {
            LocalDate monday = first.minusWeeks(ago);
            forecasts.addFact(monday, Foreseen.BEDS, forecasts.housed(monday));
        }
    }

    private void foresee(LocalDate monday, boolean afterwards) {
        List<Integer> perDay = readings.registered(monday, DAYS);
        forecasts.addFact(
                monday,
                Foreseen.REGISTERED,
                perDay.stream().limit(Weeks.WEEK).mapToInt(Integer::intValue).sum());
        forecasts.addFact(monday, Foreseen.BEDS, forecasts.housed(monday));
        forecasts.met(monday).forEach(this::score);
        Weeks weeks = new Weeks(monday, perDay, forecasts.facts(Foreseen.BEDS, monday, BEDS));
        new Foresight(weeks, belief(monday)).forecasts(afterwards).forEach(forecasts::add);
    }

    private void score(Forecast forecast) {
        List<Integer> facts = forecasts.facts(forecast.of(), forecast.target(), forecast.ahead());
        int fact = forecast.of() == Foreseen.BEDS
                ? facts.getFirst()
                : facts.stream().mapToInt(Integer::intValue).sum();
        forecasts.add(forecast, fact, Score.of(forecast.values(), fact));
    }

    private Foresight.Belief belief(LocalDate monday) {
        LocalDate today = LocalDate.now(clock);
        List<Assumption> rows = assumptions.on(today);
        Threshold watch = readings.thresholds(today).stream()
                .filter(one -> one.indicator().equals("registered") && one.level() == Level.WATCH)
                .findFirst()
                .orElseThrow();
        return new Foresight.Belief(
                Noise.even(
                        value(rows, "wave-level"),
                        value(rows, "week-memory"),
                        value(rows, "week-noise"),
                        value(rows, "day-noise"),
                        value(rows, "town-noise")),
                wider(monday, Foreseen.REGISTERED),
                wider(monday, Foreseen.BEDS),
                value(rows, "collective"),
                new Weeks.Watch(watch.onAt().doubleValue(), watch.offAt().doubleValue()));
    }

    /** By the scores of one week ahead that were known on the Monday. */
    private double wider(LocalDate monday, Foreseen of) {
        return new Calibration(forecasts.since(monday.minusWeeks(BEFORE), of).stream()
                        .filter(one -> one.forecast().ahead() == 1 && one.score() != null)
                        .map(Forecasts.Judged::score)
                        .toList())
                .level(1);
    }

    private static double value(List<Assumption> rows, String code) {
        return Assumptions.row(rows, code).value().doubleValue();
    }
}
