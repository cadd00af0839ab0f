package lt.tiltas.permits.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import lt.tiltas.permits.forecast.Windows.Window;

/** The days between two dates on which offices work, five to a window; the last window may have fewer. */
public record WorkingWeeks(LocalDate from, LocalDate to, Predicate<LocalDate> works) {

    private static final int DAYS = 5;

    /** @param minutes that all desks together have on a day */
    public List<Window> windows(ToDoubleFunction<LocalDate> minutes) {
        List<LocalDate> days = from.datesUntil(to.plusDays(1)).filter(works).toList();
        List<Window> windows = new ArrayList<>();
        for (int n = 0; n < days.size(); n += DAYS) {
            List<LocalDate> week = days.subList(n, Math.min(n + DAYS, days.size()));
            windows.add(new Window(
                    week.getFirst(),
                    week.getLast(),
                    week.stream().mapToDouble(minutes).sum()));
        }
        return windows;
    }
}
