package lt.tiltas.registration.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The headings of a list, understood; the ways they are written are in {@code reference/intake-columns.txt}.
 *
 * @param headings as they came
 * @param places where each column stands, counted from 0
 * @param extra headings that are none of ours: shown, and given back with the rows that are held
 * @param language of most headings: lt, en or uk
 */
public record Columns(List<String> headings, Map<Column, Integer> places, List<String> extra, String language) {

    private record Heading(Column column, String language) {}

    private static final Map<String, List<Heading>> KNOWN = load();

    public static Columns of(List<String> headings) {
        var places = new EnumMap<Column, Integer>(Column.class);
        var extra = new ArrayList<String>();
        var languages = new HashMap<String, Integer>();
        for (int at = 0; at < headings.size(); at++) {
            var known = KNOWN.getOrDefault(Words.fold(headings.get(at)), List.of());
            if (known.isEmpty()) {
                if (!headings.get(at).isBlank()) {
                    extra.add(headings.get(at));
                }
                continue;
            }
            places.putIfAbsent(known.getFirst().column(), at);
            known.forEach(heading -> languages.merge(heading.language(), 1, Integer::sum));
        }
        var language = Stream.of("lt", "en", "uk")
                .max(Comparator.comparingInt(one -> languages.getOrDefault(one, 0)))
                .orElseThrow();
        return new Columns(List.copyOf(headings), places, List.copyOf(extra), language);
    }

    List<Column> missing() {
        return Stream.of(Column.values())
                .filter(column -> column.isCompulsory() && !places.containsKey(column))
                .toList();
    }

    /** Two headings for one thing: nobody can tell which of them to believe. */
    List<Column> twice() {
        return places.entrySet().stream()
                .filter(entry -> headings.stream()
                                .filter(heading -> column(heading)
                                        .filter(entry.getKey()::equals)
                                        .isPresent())
                                .count()
                        > 1)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The text of a cell, without spaces around it; empty where the list does not have the column. */
    String text(List<String> cells, Column column) {
        var at = places.get(column);
        return at == null || at >= cells.size() ? "" : Words.tidy(cells.get(at));
    }

    /** The heading as it came, null where the list does not have the column. */
    public @Nullable String heading(Column column) {
        var at = places.get(column);
        return at == null ? null : headings.get(at);
    }

    private static Optional<Column> column(String heading) {
        return KNOWN.getOrDefault(Words.fold(heading), List.of()).stream()
                .map(Heading::column)
                .findFirst();
    }

    private static Map<String, List<Heading>> load() {
        var known = new HashMap<String, List<Heading>>();
        for (var line : Words.lines("intake-columns.txt")) {
            var parts = line.split(" ", 3);
            var heading = new Heading(Column.valueOf(parts[0]), parts[1]);
            for (var name : parts[2].split(" \\| ")) {
                known.computeIfAbsent(Words.fold(name), fold -> new ArrayList<>())
                        .add(heading);
            }
        }
        return known;
    }
}
