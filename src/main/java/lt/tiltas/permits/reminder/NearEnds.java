package lt.tiltas.permits.reminder;

import java.time.LocalDate;
import java.util.List;
import lt.tiltas.law.Holidays;

/** On which days the end of a permit is told of. */
final class NearEnds {

    /** The rules {@code permit.remind-<name>}, the earliest first. */
    static final List<String> ALL = List.of("earliest", "early", "first", "second", "last", "final");

    private NearEnds() {}

    /**
     * The last calendar day whose reminders are due on this day: a reminder that falls on a day off is told on the working day before, so a day before
     * days off tells for these too.
     */
    static LocalDate toldOn(LocalDate today, Holidays holidays) {
        return holidays.workingDayFrom(today.plusDays(1)).minusDays(1);
    }
}
