package lt.tiltas.preparedness.trigger;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lt.tiltas.preparedness.readiness.StandbySite;
import lt.tiltas.preparedness.readiness.StandbySites;
import lt.tiltas.preparedness.scenario.Assumption;
import lt.tiltas.preparedness.scenario.Assumptions;
import lt.tiltas.preparedness.staff.Norms;
import lt.tiltas.preparedness.staff.Pool;
import lt.tiltas.preparedness.staff.Pools;
import lt.tiltas.preparedness.staff.Work;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Each morning's figures, as the system. Twice on one morning changes nothing. */
@Service
public class TakeReadings {

    private static final Duration NIGHT = Duration.ofHours(5);
    private static final int EARLIER = 28;
    private static final int DAYS_OF_A_WEEK = 7;

    /** What is read. */
    @Component
    record Live(StandbySites sites, Pools pools, Assumptions assumptions) {}

    private final Live live;
    private final Readings readings;
    private final Clock clock;

    TakeReadings(Live live, Readings readings, Clock clock) {
        this.live = live;
        this.readings = readings;
        this.clock = clock;
    }

    /** Until five the newest morning is yesterday's: who begins at night sees it, and not an empty page. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void inTheMorning() {
        LocalDate morning = LocalDateTime.now(clock).minus(NIGHT).toLocalDate();
        if (!readings.taken(morning)) {
            take(morning);
        }
    }

    void take(LocalDate day) {
        List<Assumption> rows = live.assumptions.on(day);
        Morning morning = new Morning(
                day,
                readings.registered(day, Morning.USUAL + EARLIER),
                readings.waiting(day),
                stay(day, rows),
                called());
        Map<Work, Integer> need = Norms.of(rows).need(morning.beyond(), morning.housed());
        readings.add(Morning.leaving(day, readings.homesEnded(day, Morning.USUAL)));
        Stream.concat(morning.readings(need).stream(), morning.earlier(EARLIER).stream())
                .forEach(readings::add);
    }

    private Morning.Stay stay(LocalDate day, List<Assumption> rows) {
        int horizon = live.sites.standby(day, 0).stream()
                .mapToInt(StandbySite::days)
                .max()
                .orElse(Assumptions.row(rows, "site-lead").value().intValue() * DAYS_OF_A_WEEK);
        int coming = Stream.concat(live.sites.returning().stream(), live.sites.opening().stream())
                .filter(one -> !one.on().isAfter(day.plusDays(horizon)))
                .mapToInt(StandbySites.Dated::places)
                .sum();
        return new Morning.Stay(
                live.sites.free().places() + coming,
                horizon,
                Assumptions.row(rows, "collective").value().doubleValue(),
                Assumptions.row(rows, "wave-level").value().doubleValue(),
                Assumptions.row(rows, "desk-reserve").value().doubleValue());
    }

    private Map<Work, Integer> called() {
        Map<Work, Integer> called = new EnumMap<>(Work.class);
        for (Pool pool : live.pools.all()) {
            if (pool.withinDays() <= Morning.FORTNIGHT) {
                called.merge(Work.of(pool.work()), pool.people(), Integer::sum);
            }
        }
        return called;
    }
}
