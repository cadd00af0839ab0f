package lt.tiltas.permits.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lt.tiltas.permits.crowd.ShowRate;

/** @param exceptions coming days unlike the others */
public record UnitPage(
        Unit unit,
        LocalDate day,
        Optional<Hours> hours,
        List<Units.Opening> week,
        List<Units.ExceptionDay> exceptions,
        List<HalfHour> halfHours,
        Optional<Slots.DayPlan> plan,
        ShowRate rate,
        boolean mayChange) {}
