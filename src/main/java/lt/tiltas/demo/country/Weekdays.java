package lt.tiltas.demo.country;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Offices keep Monday to Friday; the demo does not know holidays. */
final class Weekdays {

    private Weekdays() {}

    static LocalDate from(LocalDate day) {
        DayOfWeek weekday = day.getDayOfWeek();
        return weekday == DayOfWeek.SATURDAY ? day.plusDays(2) : weekday == DayOfWeek.SUNDAY ? day.plusDays(1) : day;
    }

    static LocalDate before(LocalDate day) {
        DayOfWeek weekday = day.getDayOfWeek();
        return weekday == DayOfWeek.SATURDAY ? day.minusDays(1) : weekday == DayOfWeek.SUNDAY ? day.minusDays(2) : day;
    }
}
