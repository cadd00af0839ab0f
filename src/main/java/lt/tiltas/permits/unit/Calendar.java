package lt.tiltas.permits.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lt.tiltas.law.Holidays;
import lt.tiltas.law.NoRule;
import lt.tiltas.permits.unit.Units.ExceptionDay;
import lt.tiltas.permits.unit.Units.Opening;

/** When a unit is open: a day of its own first, then holidays, then the week. */
record Calendar(List<Opening> week, List<ExceptionDay> exceptions, Holidays holidays) {

    private static final int FRIDAY = 5;

    Optional<Hours> on(LocalDate day) {
        Optional<ExceptionDay> exception =
                exceptions.stream().filter(one -> one.day().equals(day)).findFirst();
        if (exception.isPresent()) {
            return exception.get().hours();
        }
        int weekday = day.getDayOfWeek().getValue();
        if (weekday <= FRIDAY && isHoliday(day)) {
            return Optional.empty();
        }
        return week.stream()
                .filter(opening ->
                        opening.weekday() == weekday && !opening.validFrom().isAfter(day))
                .findFirst()
                .flatMap(Opening::hours);
    }

    /** A year whose holidays nobody has entered is not planned yet. */
    private boolean isHoliday(LocalDate day) {
        try {
            return !holidays.isWorkingDay(day);
        } catch (NoRule unknown) {
            return true;
        }
    }
}
