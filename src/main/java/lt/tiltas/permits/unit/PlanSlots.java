package lt.tiltas.permits.unit;

import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lt.tiltas.jobs.Job;
import lt.tiltas.law.Rules;
import lt.tiltas.permits.UnitId;
import lt.tiltas.permits.crowd.Overbooking;
import lt.tiltas.permits.crowd.ShowRate;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Times of the coming weeks, made ahead day by day; a day that is planned already stays as it is. */
@Service
public class PlanSlots {

    private static final LocalTime BEFORE_WORK = LocalTime.of(4, 0);
    private static final int LEARNT_FROM = 180;

    private final Units units;
    private final Slots slots;
    private final ServiceTimes times;
    private final Rules rules;
    private final Clock clock;

    PlanSlots(Units units, Slots slots, ServiceTimes times, Rules rules, Clock clock) {
        this.units = units;
        this.slots = slots;
        this.times = times;
        this.rules = rules;
        this.clock = clock;
    }

    @Bean
    static Job planVisitTimes(PlanSlots plan) {
        return new Job("visit-times", Schedules.daily(DayGrid.VILNIUS, BEFORE_WORK), plan::plan);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void plan() {
        units.all().forEach(unit -> plan(unit, LocalDate.now(clock)));
    }

    /** Anew from a day on: the hours have changed. Visits that were booked stand as they are. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void planAnew(UnitId id, LocalDate from) {
        slots.forget(id, from);
        plan(units.get(id), from);
    }

    /** How many of a hundred come, learnt from the unit's last half year. */
    @Transactional(propagation = Propagation.MANDATORY)
    public ShowRate showRate(UnitId unit) {
        LocalDate today = LocalDate.now(clock);
        List<Integer> shown = units.shown(unit, today.minusDays(LEARNT_FROM), today.minusDays(1));
        return new ShowRate(
                shown.getFirst(),
                shown.getLast(),
                rules.number("visit.no-show-mean", today).doubleValue(),
                rules.number("visit.no-show-weight", today).doubleValue());
    }

    private void plan(Unit unit, LocalDate from) {
        LocalDate today = LocalDate.now(clock);
        Waves waves = Waves.of(rules, today);
        LocalDate until = today.plusWeeks(waves.firstWeeks());
        var calendar = new Calendar(
                units.openingsUntil(unit.id(), until), units.exceptionDays(unit.id(), from), rules.holidays());
        Set<LocalDate> planned = slots.plannedDays(unit.id(), from);
        var reckoning = new Reckoning(
                showRate(unit.id()).show(),
                rules.number("visit.overflow-cost", today).doubleValue(),
                times.typicalMinutes(today));
        List<Slot> all = new ArrayList<>();
        from.datesUntil(until.plusDays(1)).filter(day -> !planned.contains(day)).forEach(day -> {
            Optional<Hours> hours = calendar.on(day);
            hours.ifPresent(open -> all.addAll(day(new DayGrid(unit, day, open, waves), reckoning)));
        });
        if (!all.isEmpty()) {
            slots.add(unit.id(), all);
        }
    }

    private List<Slot> day(DayGrid grid, Reckoning by) {
        List<Slot> desks = grid.desks();
        Overbooking reckoned = Overbooking.best(grid.holds(desks, by.typical), by.show, by.cost);
        slots.plan(grid.unit().id(), grid.day(), reckoned, by.show);
        List<Slot> all = new ArrayList<>(desks);
        all.addAll(grid.beyond(reckoned, by.typical));
        return all;
    }

    /** @param typical minutes of a visit of which nothing is known yet */
    private record Reckoning(double show, double cost, int typical) {}
}
