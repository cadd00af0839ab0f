package lt.tiltas.permits.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lt.tiltas.web.SmallNumbers;

/**
 * Which cells are not shown: those of fewer than 10 people, and so many of the others that none of these can be worked
 * out. Never is one cell alone hidden among parts and their total, and no small number can be only one.
 */
final class HiddenCells {

    private static final int LEAST_VALUES = 2;

    private final Map<Cell, Long> exact;
    private final List<Sum> sums;
    private final Map<Cell, List<Sum>> sumsOf = new HashMap<>();
    private final Set<Cell> hidden = new HashSet<>();

    private HiddenCells(Map<Cell, Long> exact) {
        this.exact = exact;
        this.sums = Sum.all(exact);
        sums.forEach(sum -> sum.signs()
                .keySet()
                .forEach(cell ->
                        sumsOf.computeIfAbsent(cell, one -> new ArrayList<>()).add(sum)));
    }

    /** @param exact whole tables: each with its parts and totals */
    static Set<Cell> of(Map<Cell, Long> exact) {
        HiddenCells cells = new HiddenCells(exact);
        exact.forEach((cell, count) -> {
            if (SmallNumbers.kept(count) == 0) {
                cells.hidden.add(cell);
            }
        });
        do {
            cells.neverAlone();
        } while (cells.shelter());
        return cells.hidden;
    }

    private void neverAlone() {
        boolean more = true;
        while (more) {
            more = false;
            for (Sum sum : sums) {
                long alone =
                        sum.signs().keySet().stream().filter(hidden::contains).count();
                if (sum.line() && alone == 1) {
                    more |= smallestShown(List.of(sum)).map(hidden::add).orElse(false);
                }
            }
        }
    }

    /** True when something more had to be hidden. */
    private boolean shelter() {
        Bounds bounds = new Bounds(exact, hidden);
        bounds.narrow(sums);
        List<Cell> found = hidden.stream()
                .filter(cell -> SmallNumbers.kept(exact.getOrDefault(cell, 0L)) == 0)
                .filter(cell -> bounds.values(cell) < LEAST_VALUES)
                .toList();
        boolean more = false;
        for (Cell cell : found) {
            more |= smallestShown(sumsOf.getOrDefault(cell, List.of()))
                    .map(hidden::add)
                    .orElse(false);
        }
        return more;
    }

    /** A total only when no part is left. */
    private Optional<Cell> smallestShown(List<Sum> among) {
        return among.stream()
                .flatMap(sum -> sum.signs().keySet().stream())
                .filter(cell -> !hidden.contains(cell))
                .min(Comparator.comparingInt(HiddenCells::totals)
                        .thenComparingLong(cell -> exact.getOrDefault(cell, 0L))
                        .thenComparing(Cell::toString));
    }

    private static int totals(Cell cell) {
        return (cell.sex() == Sex.T ? 1 : 0) + (cell.age() == Age.TOTAL ? 1 : 0);
    }
}
