package lt.tiltas.permits.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import lt.tiltas.web.SmallNumbers;
import org.junit.jupiter.api.Test;

/** Nobody works out a small number from what is shown, not even somebody who has read this program. */
class HiddenCellsTests {

    private static final int SIDE = 18;
    private static final YearMonth MONTH = YearMonth.of(2026, 10);
    private static final List<Age> TWO = List.of(Age.UNDER_14, Age.FROM_14);
    private static final List<Age> BANDS = List.of(Age.UNDER_14, Age.FROM_14, Age.FROM_18, Age.FROM_35, Age.FROM_65);

    /**
     * Every table of two by two numbers up to a limit, sorted by all that is shown of it. Whoever sees one cannot tell it from
     * the others of its kind, so a number is hidden when these differ in it. Kinds to which greater tables may belong as well
     * are not complete here and say nothing.
     */
    @Test
    void among_all_tables_that_look_alike_no_small_number_is_always_the_same() {
        Map<Map<Cell, Long>, Map<Cell, Set<Long>>> alike = new HashMap<>();
        for (int n = 0; n < SIDE * SIDE * SIDE * SIDE; n++) {
            Map<Cell, Long> exact = table(
                    MONTH, Flow.STOCK, TWO, n % SIDE, n / SIDE % SIDE, n / SIDE / SIDE % SIDE, n / SIDE / SIDE / SIDE);
            Map<Cell, Set<Long>> values = alike.computeIfAbsent(shown(exact), looks -> new HashMap<>());
            exact.forEach((cell, count) ->
                    values.computeIfAbsent(cell, one -> new HashSet<>()).add(count));
        }

        int complete = 0;
        List<String> found = new ArrayList<>();
        for (Map.Entry<Map<Cell, Long>, Map<Cell, Set<Long>>> kind : alike.entrySet()) {
            if (isComplete(kind.getKey())) {
                complete++;
                kind.getValue().forEach((cell, counts) -> {
                    if (!kind.getKey().containsKey(cell)
                            && counts.size() == 1
                            && counts.iterator().next() < SmallNumbers.FEWEST) {
                        found.add(kind.getKey() + " says " + cell + " is " + counts);
                    }
                });
            }
        }
        System.out.println(complete + " complete kinds of " + alike.size());
        assertThat(complete).isGreaterThan(20);
        assertThat(found).isEmpty();
    }

    /** Something that is shown keeps each number below the limit. */
    private static boolean isComplete(Map<Cell, Long> looks) {
        return TWO.stream()
                .allMatch(age -> List.of(Sex.F, Sex.M).stream().allMatch(sex -> {
                    Cell cell = new Cell(MONTH, Measure.PERMIT, Flow.STOCK, sex, age);
                    return List.of(cell, cell.with(Sex.T, age), cell.with(sex, Age.TOTAL), cell.with(Sex.T, Age.TOTAL))
                            .stream()
                            .anyMatch(one -> looks.getOrDefault(one, (long) SIDE) + 2 < SIDE);
                }));
    }

    @Test
    void no_cell_is_hidden_alone_among_parts_and_their_total() {
        random((exact, hidden) -> Sum.all(exact).stream()
                .filter(Sum::line)
                .forEach(sum -> assertThat(sum.signs().keySet().stream()
                                .filter(hidden::contains)
                                .count())
                        .isNotEqualTo(1)));
    }

    /** Other numbers that would look the same are looked for by trial: one more or one fewer here, made good elsewhere. */
    @Test
    void each_small_number_of_a_table_could_be_another() {
        random((exact, hidden) -> exact.forEach((cell, count) -> {
            if (count < SmallNumbers.FEWEST && cell.sex() != Sex.T && cell.age() != Age.TOTAL) {
                assertThat(couldBeAnother(cell, exact, hidden))
                        .as("%s of %s", cell, exact)
                        .isTrue();
            }
        }));
    }

    /** Every month after a month: the number before, who came and who went give the number after. */
    @Test
    void no_small_number_follows_from_the_months_around_it() {
        Map<List<Object>, List<Set<Long>>> alike = new HashMap<>();
        for (long before = 95; before < 105; before++) {
            for (long came = 0; came < 20; came++) {
                for (long went = 0; went < 20; went++) {
                    Map<Cell, Long> exact = new LinkedHashMap<>(three(MONTH.minusMonths(1), before, 50, 50));
                    exact.putAll(three(MONTH, before + came - went, came, went));
                    List<Cell> four = List.of(
                            all(MONTH.minusMonths(1), Flow.STOCK),
                            all(MONTH, Flow.IN),
                            all(MONTH, Flow.OUT),
                            all(MONTH, Flow.STOCK));
                    Map<Cell, Long> shown = shown(exact);
                    List<Object> looks = new ArrayList<>();
                    four.forEach(cell -> looks.add(shown.getOrDefault(cell, -1L)));
                    List<Set<Long>> values = alike.computeIfAbsent(
                            looks, one -> List.of(new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashSet<>()));
                    for (int n = 0; n < four.size(); n++) {
                        values.get(n).add(exact.getOrDefault(four.get(n), 0L));
                    }
                }
            }
        }
        assertThat(alike).hasSizeGreaterThan(10);
        alike.forEach((looks, values) -> {
            for (int n = 0; n < 4; n++) {
                if (looks.get(n).equals(-1L)) {
                    assertThat(values.get(n)).as("%s", looks).hasSizeGreaterThan(1);
                }
            }
        });
    }

    @Test
    void large_numbers_stay_to_be_read() {
        Map<Cell, Long> exact = table(MONTH, Flow.STOCK, BANDS, 120, 90, 300, 61, 44, 130, 95, 60, 80, 33);

        assertThat(HiddenCells.of(exact)).isEmpty();
    }

    @Test
    void one_small_number_takes_three_others_with_it_and_no_total() {
        Map<Cell, Long> exact = table(MONTH, Flow.STOCK, BANDS, 120, 90, 300, 61, 44, 130, 95, 60, 80, 3);

        assertThat(HiddenCells.of(exact))
                .hasSize(4)
                .allSatisfy(cell -> assertThat(cell.sex()).isNotEqualTo(Sex.T))
                .allSatisfy(cell -> assertThat(cell.age()).isNotEqualTo(Age.TOTAL));
    }

    private interface Check {
        void of(Map<Cell, Long> exact, Set<Cell> hidden);
    }

    private static void random(Check check) {
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        for (int n = 0; n < 400; n++) {
            int most = new int[] {12, 25, 60, 400}[n % 4];
            long[] counts = random.longs(10, 0, most).toArray();
            Map<Cell, Long> exact = table(MONTH, Flow.STOCK, BANDS, counts);
            check.of(exact, HiddenCells.of(exact));
        }
    }

    private static boolean couldBeAnother(Cell cell, Map<Cell, Long> exact, Set<Cell> hidden) {
        List<Cell> inner = exact.keySet().stream()
                .filter(one -> one.sex() != Sex.T && one.age() != Age.TOTAL)
                .toList();
        for (int step = -1; step <= 1; step += 2) {
            for (Cell second : inner) {
                for (Cell third : inner) {
                    for (int moves = 0; moves < 9; moves++) {
                        Map<Cell, Long> other = new HashMap<>(exact);
                        move(other, cell, step);
                        move(other, second, moves % 3 - 1);
                        move(other, third, moves / 3 - 1);
                        if (!other.get(cell).equals(exact.get(cell)) && looksThe(other, exact, hidden)) {
                            return true;
                        }
                        Cell corner = new Cell(MONTH, Measure.PERMIT, Flow.STOCK, third.sex(), second.age());
                        move(other, corner, step);
                        if (!other.get(cell).equals(exact.get(cell)) && looksThe(other, exact, hidden)) {
                            return true;
                        }
                    }
                }
            }
        }
        return false;
    }

    private static boolean looksThe(Map<Cell, Long> other, Map<Cell, Long> exact, Set<Cell> hidden) {
        return other.entrySet().stream()
                .allMatch(entry -> entry.getValue() >= 0
                        && (hidden.contains(entry.getKey())
                                || SmallNumbers.kept(entry.getValue())
                                        == SmallNumbers.kept(exact.get(entry.getKey()))));
    }

    private static void move(Map<Cell, Long> counts, Cell cell, int by) {
        List.of(cell, cell.with(Sex.T, cell.age()), cell.with(cell.sex(), Age.TOTAL), cell.with(Sex.T, Age.TOTAL))
                .forEach(one -> counts.merge(one, (long) by, Long::sum));
    }

    private static Map<Cell, Long> shown(Map<Cell, Long> exact) {
        Set<Cell> hidden = HiddenCells.of(exact);
        Map<Cell, Long> shown = new HashMap<>();
        exact.forEach((cell, count) -> {
            if (!hidden.contains(cell)) {
                shown.put(cell, SmallNumbers.kept(count));
            }
        });
        return shown;
    }

    /** Women and men of each band in turn, with their totals. */
    private static Map<Cell, Long> table(YearMonth month, Flow flow, List<Age> bands, long... counts) {
        Map<Cell, Long> exact = new LinkedHashMap<>();
        for (int n = 0; n < counts.length; n++) {
            Cell cell = new Cell(month, Measure.PERMIT, flow, n % 2 == 0 ? Sex.F : Sex.M, bands.get(n / 2));
            exact.put(cell, 0L);
            for (Cell total : List.of(
                    cell.with(Sex.T, cell.age()), cell.with(cell.sex(), Age.TOTAL), cell.with(Sex.T, Age.TOTAL))) {
                exact.putIfAbsent(total, 0L);
            }
            move(exact, cell, (int) counts[n]);
        }
        return exact;
    }

    private static Map<Cell, Long> three(YearMonth month, long stock, long came, long went) {
        Map<Cell, Long> exact = new LinkedHashMap<>();
        exact.put(all(month, Flow.STOCK), stock);
        exact.put(all(month, Flow.IN), came);
        exact.put(all(month, Flow.OUT), went);
        return exact;
    }

    private static Cell all(YearMonth month, Flow flow) {
        return new Cell(month, Measure.PERMIT, flow, Sex.T, Age.TOTAL);
    }
}
