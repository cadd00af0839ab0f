package lt.tiltas.law;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** The days on which offices are shut, for the years we have a table of. */
public class Holidays {

    private final Set<LocalDate> days;
    private final Set<Integer> years;

    private Holidays(Set<LocalDate> days, Set<Integer> years) {
        this.days = days;
        this.years = years;
    }

    /** A year counts as known when at least one of its holidays is here. */
    public static Holidays of(Collection<LocalDate> days) {
        return new Holidays(
                Set.copyOf(days), days.stream().map(LocalDate::getYear).collect(Collectors.toUnmodifiableSet()));
    }

    /** @throws NoRule when the holidays of that year are not known */
    public boolean isWorkingDay(LocalDate day) {
        if (!years.contains(day.getYear())) {
            throw new NoRule("the table of holidays", day);
        }
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !days.contains(day);
    }

    /** Whether offices are shut on that day besides Saturdays and Sundays. */
    public boolean isHoliday(LocalDate day) {
        return days.contains(day);
    }

    public LocalDate workingDayFrom(LocalDate day) {
        LocalDate next = day;
        while (!isWorkingDay(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    /** How many working days there are from one day to another, both included. */
    public int workingDays(LocalDate from, LocalDate to) {
        return (int) from.datesUntil(to.plusDays(1)).filter(this::isWorkingDay).count();
    }
}
