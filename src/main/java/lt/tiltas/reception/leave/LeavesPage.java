package lt.tiltas.reception.leave;

import java.time.LocalDate;
import java.util.List;
import lt.tiltas.web.Paged;

/**
 * @param rows those who go together
 * @param show waiting, away, overdue or coming
 * @param counts in the order of {@link #SHOWN}
 */
public record LeavesPage(Paged<List<Leave>> rows, String show, List<Long> counts, LocalDate today) {

    public static final List<String> SHOWN = List.of("waiting", "overdue", "away", "coming");

    public long count(String which) {
        return counts.get(SHOWN.indexOf(which));
    }

    /** Whose names this officer knows, and one line for all others. */
    public static List<String> names(List<Leave> together) {
        return together.stream()
                .map(leave -> leave.who().name())
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
