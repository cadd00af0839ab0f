package lt.tiltas.programme.measure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import lt.tiltas.web.SmallNumbers;
import org.jspecify.annotations.Nullable;

/** What may be shown of exact figures, to everybody who sees no cases: rounded, and nothing from which a small number follows. */
final class Publishing {

    /** Null is not shown. */
    record Kept(@Nullable Long numerator, @Nullable Long denominator) {}

    private Publishing() {}

    /** Municipalities and the country; by need the country only. A place without any case stands like one with few. */
    static Map<MeasureCell, Kept> measures(Map<MeasureCell, Figure> exact, Collection<Integer> places) {
        Set<MeasureCell> shown = exact.keySet().stream()
                .filter(cell ->
                        cell.place() == MeasureCell.COUNTRY || cell.need().equals(MeasureCell.ALL))
                .collect(Collectors.toCollection(HashSet::new));
        for (Measure measure : Measure.values()) {
            shown.add(new MeasureCell(MeasureCell.COUNTRY, measure, MeasureCell.ALL));
            places.forEach(place -> shown.add(new MeasureCell(place, measure, MeasureCell.ALL)));
        }
        List<MeasureCell> cells = List.copyOf(shown);
        List<Hiding.Table<MeasureCell>> tables =
                new ArrayList<>(tables(cells, cell -> cell.place() != MeasureCell.COUNTRY, cell -> cell.in(0)));
        tables.addAll(tables(cells, cell -> !cell.need().equals(MeasureCell.ALL), MeasureCell::everyNeed));
        return kept(exact, cells, tables);
    }

    static Map<FairnessCell, Kept> fairness(Map<FairnessCell, Figure> exact) {
        Set<FairnessCell> shown = new HashSet<>();
        for (Matter matter : Matter.values()) {
            shown.add(new FairnessCell(matter, FairnessCell.ALL, FairnessCell.ALL));
            exact.keySet().forEach(cell -> shown.add(new FairnessCell(matter, cell.dimension(), cell.part())));
        }
        List<FairnessCell> cells = List.copyOf(shown);
        List<Hiding.Table<FairnessCell>> tables = cells.stream()
                .filter(cell -> !cell.dimension().equals(FairnessCell.ALL))
                .collect(Collectors.groupingBy(cell -> List.of(cell.matter(), cell.dimension())))
                .values()
                .stream()
                .map(parts -> new Hiding.Table<>(parts, parts.getFirst().everybody()))
                .toList();
        return kept(exact, cells, tables);
    }

    private static <K> List<Hiding.Table<K>> tables(List<K> cells, Predicate<K> part, Function<K, K> total) {
        return cells.stream().filter(part).collect(Collectors.groupingBy(total)).entrySet().stream()
                .map(entry -> new Hiding.Table<>(entry.getValue(), entry.getKey()))
                .toList();
    }

    private static <K> Map<K, Kept> kept(Map<K, Figure> exact, List<K> cells, List<Hiding.Table<K>> tables) {
        Set<K> parts = Hiding.of(counts(exact, Figure::numerator), tables);
        Set<K> wholes = Hiding.of(counts(exact, Figure::denominator), tables);
        Map<K, Kept> kept = new HashMap<>();
        for (K cell : cells) {
            Figure figure = exact.getOrDefault(cell, new Figure(0, 0));
            kept.put(
                    cell,
                    new Kept(
                            kept(figure.numerator(), parts.contains(cell)),
                            kept(figure.denominator(), wholes.contains(cell))));
        }
        return kept;
    }

    private static <K> Map<K, Long> counts(Map<K, Figure> exact, ToLongFunction<Figure> count) {
        Map<K, Long> counts = new HashMap<>();
        exact.forEach((cell, figure) -> counts.put(cell, count.applyAsLong(figure)));
        return counts;
    }

    private static @Nullable Long kept(long count, boolean hidden) {
        long kept = SmallNumbers.kept(count);
        return hidden || kept == 0 ? null : Long.valueOf(kept);
    }
}
