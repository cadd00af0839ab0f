package lt.tiltas.permits.unit;

import static lt.tiltas.permits.VisitRight.VIEW_CAPACITY;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Unit by week: how full, how many come, and how many visits are taken beyond the desks, with the reckoning. */
@Service
class ShowCapacity {

    private static final int WEEKS = 12;

    private final Access access;
    private final Units units;
    private final Counts counts;
    private final PlanSlots plan;
    private final Clock clock;

    ShowCapacity(Access access, Units units, Counts counts, PlanSlots plan, Clock clock) {
        this.access = access;
        this.units = units;
        this.counts = counts;
        this.plan = plan;
        this.clock = clock;
    }

    @Transactional
    Capacity show(Officer officer) {
        access.allow(officer, VIEW_CAPACITY);
        LocalDate today = LocalDate.now(clock);
        LocalDate monday = today.with(DayOfWeek.MONDAY);
        List<LocalDate> weeks =
                IntStream.range(0, WEEKS).mapToObj(monday::plusWeeks).toList();
        return new Capacity(
                weeks, units.all().stream().map(unit -> row(unit, weeks, today)).toList());
    }

    private Capacity.Row row(Unit unit, List<LocalDate> weeks, LocalDate today) {
        LocalDate last = weeks.getLast().plusDays(6);
        Map<LocalDate, Integer> booked = counts.booked(unit.id(), weeks.getFirst(), last);
        Map<LocalDate, Integer> holds = counts.holds(unit.id(), weeks.getFirst(), last);
        return new Capacity.Row(
                unit,
                weeks.stream()
                        .map(week -> new Capacity.Week(week, sum(booked, week), sum(holds, week)))
                        .toList(),
                plan.showRate(unit.id()),
                counts.nextPlan(unit.id(), today));
    }

    private static int sum(Map<LocalDate, Integer> days, LocalDate week) {
        return week.datesUntil(week.plusWeeks(1))
                .mapToInt(day -> days.getOrDefault(day, 0))
                .sum();
    }
}
