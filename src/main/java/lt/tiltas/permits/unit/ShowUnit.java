package lt.tiltas.permits.unit;

import static lt.tiltas.permits.VisitRight.CHANGE_OPENINGS;
import static lt.tiltas.permits.VisitRight.VIEW_CAPACITY;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.law.Rules;
import lt.tiltas.permits.UnitId;
import lt.tiltas.permits.crowd.Overload;
import lt.tiltas.permits.crowd.ShowRate;
import lt.tiltas.permits.crowd.WaitingLine;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A unit: its week, its days unlike the others, and how many desks a day needs, half hour by half hour. */
@Service
public class ShowUnit {

    private static final int HALF_HOUR = 30;

    /** What is read of a unit. */
    @Component
    record Read(Units units, Slots slots, Counts counts, PlanSlots plan, ServiceTimes times) {}

    private final Access access;
    private final Read read;
    private final Rules rules;
    private final Clock clock;

    ShowUnit(Access access, Read read, Rules rules, Clock clock) {
        this.access = access;
        this.read = read;
        this.rules = rules;
        this.clock = clock;
    }

    @Transactional
    public UnitPage show(UnitId id, Optional<LocalDate> asked, Officer officer) {
        access.allow(officer, VIEW_CAPACITY);
        Unit unit = read.units.get(id);
        LocalDate today = LocalDate.now(clock);
        LocalDate day = asked.orElseGet(
                () -> read.counts.nextPlan(id, today).map(Slots.DayPlan::day).orElse(today));
        var calendar =
                new Calendar(read.units.openingsUntil(id, day), read.units.exceptionDays(id, day), rules.holidays());
        Optional<Hours> hours = calendar.on(day);
        ShowRate rate = read.plan.showRate(id);
        return new UnitPage(
                unit,
                day,
                hours,
                read.units.openings(id, today),
                read.units.exceptionDays(id, today),
                hours.map(open -> halfHours(unit, day, open, rate)).orElse(List.of()),
                read.slots.dayPlan(id, day),
                rate,
                officer.may(CHANGE_OPENINGS) && officer.organisation().equals(unit.org()));
    }

    private List<HalfHour> halfHours(Unit unit, LocalDate day, Hours open, ShowRate rate) {
        List<Slots.Taken> taken = read.slots.taken(unit.id(), Slots.Span.days(day, day));
        double reserve = rules.number("visit.square-root", day).doubleValue();
        int typical = read.times.typicalMinutes(day);
        double walkIns = rules.number("visit.share-walk-in", day).doubleValue()
                * unit.desks().size()
                * HALF_HOUR
                / typical;
        OffsetDateTime end = day.atTime(open.closes()).atZone(DayGrid.VILNIUS).toOffsetDateTime();
        List<HalfHour> all = new ArrayList<>();
        double before = 0;
        for (OffsetDateTime at =
                        day.atTime(open.opens()).atZone(DayGrid.VILNIUS).toOffsetDateTime();
                at.isBefore(end);
                at = at.plusMinutes(HALF_HOUR)) {
            OffsetDateTime from = at;
            List<Slots.Taken> here = taken.stream()
                    .filter(one -> !one.from().isBefore(from) && one.from().isBefore(from.plusMinutes(HALF_HOUR)))
                    .toList();
            double expected = here.size() * rate.show() + walkIns;
            double minutes = here.stream()
                    .mapToLong(one -> Duration.between(one.from(), one.until()).toMinutes())
                    .average()
                    .orElse(typical);
            var line = new WaitingLine(2 * expected, minutes, unit.desks().size());
            before = Overload.waiting(List.of(before + expected), unit.desks().size() * HALF_HOUR / minutes)
                    .getLast();
            all.add(new HalfHour(at, expected, WaitingLine.desksFor(line.load(), reserve), line, before));
        }
        return all;
    }
}
