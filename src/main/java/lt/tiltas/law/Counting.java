package lt.tiltas.law;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * How a period is counted. Civil Code, articles 1.117 to 1.122, and Regulation (EEC, Euratom) 1182/71, article 3: the day
 * of the event is not counted, a month ends on the day with the same number or on its last day, and a period whose last
 * day is not a working day ends on the next one.
 */
public enum Counting {
    DAYS,
    WORKING_DAYS,
    WEEKS,
    MONTHS,
    YEARS;

    /** The last day of a period of so many, after the day of the event. */
    public LocalDate due(LocalDate event, int amount, Holidays holidays) {
        return holidays.workingDayFrom(last(event, amount, holidays));
    }

    /** The day on which the period runs out, before a day that is not a working day moves it. */
    LocalDate last(LocalDate event, int amount, Holidays holidays) {
        return switch (this) {
            case DAYS -> event.plusDays(amount);
            case WEEKS -> event.plusWeeks(amount);
            case MONTHS -> event.plusMonths(amount);
            case YEARS -> event.plusYears(amount);
            case WORKING_DAYS -> workingDaysAfter(event, amount, holidays);
        };
    }

    /** The same day later by what a pause has taken: working days where working days are counted, else calendar days. */
    LocalDate givenBack(LocalDate last, Pause pause, Holidays holidays) {
        return this == WORKING_DAYS
                ? workingDaysAfter(last, holidays.workingDays(pause.from(), pause.to()), holidays)
                : last.plusDays(ChronoUnit.DAYS.between(pause.from(), pause.to()) + 1);
    }

    /** The same last day after the clock stood still: both days of the pause are given back. */
    public LocalDate afterPause(LocalDate due, LocalDate from, LocalDate to, Holidays holidays) {
        return holidays.workingDayFrom(givenBack(due, new Pause(from, to), holidays));
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Counting of(String unit) {
        return valueOf(unit.toUpperCase(Locale.ROOT));
    }

    private static LocalDate workingDaysAfter(LocalDate event, int amount, Holidays holidays) {
        LocalDate day = event;
        for (int left = amount; left > 0; ) {
            day = day.plusDays(1);
            if (holidays.isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }
}
