package lt.tiltas.registration.bulk;

import java.util.List;
import java.util.Map;

/**
 * A sheet as it is looked at before and after it is written.
 *
 * @param counts of rows, by {@link Standing}
 * @param show which rows are shown
 * @param page from 0
 */
public record SheetPage(Sheet sheet, Map<Standing, Integer> counts, Standing show, int page, List<JudgedRow> rows) {

    static final int SIZE = 50;

    public int count(Standing standing) {
        return counts.getOrDefault(standing, 0);
    }

    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int remaining() {
        return count(Standing.CONFLICT) + count(Standing.FAULT) + count(Standing.STAYS);
    }

    public int from() {
        return Math.min(page * SIZE + 1, count(show));
    }

    public int to() {
        return Math.min((page + 1) * SIZE, count(show));
    }

    public boolean more() {
        return to() < count(show);
    }
}
