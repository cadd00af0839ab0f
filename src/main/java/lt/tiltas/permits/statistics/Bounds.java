package lt.tiltas.permits.statistics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lt.tiltas.web.SmallNumbers;

/** Between which numbers each cell must lie, for somebody who has all that is shown, the rule, and time. */
final class Bounds {

    private static final long MANY = 1_000_000_000L;

    private record Range(long from, long to) {}

    private final Map<Cell, Range> ranges = new HashMap<>();

    /** Who reads is even taken to know which cells are hidden only to shelter another. */
    Bounds(Map<Cell, Long> exact, Set<Cell> hidden) {
        exact.forEach((cell, count) -> ranges.put(cell, range(count, hidden.contains(cell))));
    }

    private static Range range(long count, boolean hidden) {
        long kept = SmallNumbers.kept(count);
        if (kept == 0) {
            return new Range(0, SmallNumbers.FEWEST - 1L);
        }
        long half = SmallNumbers.ROUND_TO / 2;
        return hidden
                ? new Range(SmallNumbers.FEWEST, MANY)
                : new Range(Math.max(SmallNumbers.FEWEST, kept - half), kept + half);
    }

    void narrow(List<Sum> sums) {
        boolean narrower = true;
        while (narrower) {
            narrower = false;
            for (Sum sum : sums) {
                for (Cell cell : sum.signs().keySet()) {
                    narrower |= narrow(cell, sum);
                }
            }
        }
    }

    /** How many different numbers the cell can be. */
    long values(Cell cell) {
        Range range = ranges.getOrDefault(cell, new Range(0, 0));
        return range.to - range.from + 1;
    }

    private boolean narrow(Cell cell, Sum sum) {
        long least = sum.rest();
        long most = sum.rest();
        for (Map.Entry<Cell, Integer> term : sum.signs().entrySet()) {
            if (!term.getKey().equals(cell)) {
                Range other = ranges.getOrDefault(term.getKey(), new Range(0, 0));
                least -= term.getValue() > 0 ? other.to : -other.from;
                most -= term.getValue() > 0 ? other.from : -other.to;
            }
        }
        boolean plus = sum.signs().getOrDefault(cell, 0) > 0;
        Range old = ranges.getOrDefault(cell, new Range(0, 0));
        Range found = new Range(Math.max(old.from, plus ? least : -most), Math.min(old.to, plus ? most : -least));
        ranges.put(cell, found);
        return !found.equals(old);
    }
}
