package lt.tiltas.law;

import java.time.LocalDate;
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
        return holidays.workingDayFrom(
                switch (this) {
                    case DAYS -> event.plusDays(amount);
                    case WEEKS -> event.plusWeeks(amount);
                    case MONTHS -> event.plusMonths(amount);
                    case YEARS -> event.plusYears(amount);
                    case WORKING_DAYS -> workingDaysAfter(event, amount, holidays);
                });
    }

    /** The same last day after the clock stood still: both days of the pause are given back. */
    public LocalDate afterPause(LocalDate due, LocalDate from, LocalDate to, Holidays holidays) {
        int lost = this == WORKING_DAYS
                ? holidays.workingDays(from, to)
                : (int) from.datesUntil(to.plusDays(1)).count();
        return (this == WORKING_DAYS ? WORKING_DAYS : DAYS).due(due, lost, holidays);
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
