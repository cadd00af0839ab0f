package lt.tiltas.permits.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What everybody can add up: the terms with their signs make the rest, and whoever wants to work out a hidden number is
 * taken to know the rest exactly.
 *
 * @param line parts and their total in one table; the other sums lead from one month to the next
 */
record Sum(Map<Cell, Integer> signs, long rest, boolean line) {

    static Sum line(List<Cell> parts, Cell total, Map<Cell, Long> exact) {
        Map<Cell, Integer> signs = new LinkedHashMap<>();
        parts.forEach(part -> signs.put(part, 1));
        signs.put(total, -1);
        return of(signs, true, exact);
    }

    private static Sum of(Map<Cell, Integer> signs, boolean line, Map<Cell, Long> exact) {
        long rest = signs.entrySet().stream()
                .mapToLong(term -> term.getValue() * exact.getOrDefault(term.getKey(), 0L))
                .sum();
        return new Sum(signs, rest, line);
    }

    /** All sums that hold between cells that are there. */
    static List<Sum> all(Map<Cell, Long> exact) {
        List<Sum> sums = new ArrayList<>();
        Set<Cell> cells = exact.keySet();
        for (Cell cell : cells) {
            if (cell.sex() == Sex.T) {
                sums.add(line(List.of(cell.with(Sex.F, cell.age()), cell.with(Sex.M, cell.age())), cell, exact));
            }
            if (cell.age() == Age.TOTAL) {
                List<Cell> bands = Arrays.stream(Age.values())
                        .filter(age -> age != Age.TOTAL)
                        .map(age -> cell.with(cell.sex(), age))
                        .filter(cells::contains)
                        .toList();
                sums.add(line(bands, cell, exact));
            }
            Cell before = cell.in(cell.month().minusMonths(1), Flow.STOCK);
            if (cell.age() == Age.TOTAL && cell.flow() == Flow.STOCK && cells.contains(before)) {
                Map<Cell, Integer> signs = new LinkedHashMap<>();
                signs.put(before, 1);
                signs.put(cell.in(cell.month(), Flow.IN), 1);
                cell.measure().flows().stream()
                        .filter(flow -> flow == Flow.OUT || flow == Flow.CORRECTED)
                        .forEach(flow -> signs.put(cell.in(cell.month(), flow), -1));
                signs.put(cell, -1);
                sums.add(of(signs, false, exact));
            }
        }
        return sums;
    }
}
