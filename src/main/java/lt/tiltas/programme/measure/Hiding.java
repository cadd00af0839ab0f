package lt.tiltas.programme.measure;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import lt.tiltas.web.SmallNumbers;

/**
 * Which numbers are not shown: those under ten, and so many others that none of these can be worked out from what is shown, even by somebody
 * who knows this rule. Never is one alone hidden among the parts and the total of a table, and what is hidden could always be other numbers.
 */
final class Hiding<K> {

    /** Parts that make up a total. */
    record Table<K>(List<K> parts, K total) {

        Stream<K> cells() {
            return Stream.concat(parts.stream(), Stream.of(total));
        }
    }

    private final Map<K, Long> exact;
    private final Set<K> hidden = new HashSet<>();

    private Hiding(Map<K, Long> exact) {
        this.exact = exact;
    }

    /** @param exact counts of which a part that is not there is 0 */
    static <K> Set<K> of(Map<K, Long> exact, List<Table<K>> tables) {
        Hiding<K> hiding = new Hiding<>(exact);
        tables.stream().flatMap(Table::cells).filter(hiding::isSmall).forEach(hiding.hidden::add);
        boolean more = true;
        while (more) {
            more = false;
            for (Table<K> table : tables) {
                more |= hiding.tells(table) && hiding.hideOneMore(table);
            }
        }
        return hiding.hidden;
    }

    private boolean isSmall(K cell) {
        return SmallNumbers.kept(count(cell)) == 0;
    }

    private long count(K cell) {
        return exact.getOrDefault(cell, 0L);
    }

    /** One is hidden alone, or the small ones could be nothing but what they are. */
    private boolean tells(Table<K> table) {
        long unseen = table.cells().filter(hidden::contains).count();
        if (unseen == 1) {
            return true;
        }
        long small = table.parts().stream()
                .filter(hidden::contains)
                .filter(this::isSmall)
                .count();
        if (small == 0 || hidden.contains(table.total())) {
            return false;
        }
        long half = SmallNumbers.ROUND_TO / 2;
        long shown = table.parts().stream()
                .filter(one -> !hidden.contains(one))
                .mapToLong(one -> SmallNumbers.kept(count(one)))
                .sum();
        long seen = table.parts().stream().filter(one -> !hidden.contains(one)).count();
        long least = table.parts().stream()
                .filter(one -> !hidden.contains(one))
                .mapToLong(one -> Math.max(SmallNumbers.FEWEST, SmallNumbers.kept(count(one)) - half))
                .sum();
        long total = SmallNumbers.kept(count(table.total()));
        long sheltered = table.parts().stream().filter(hidden::contains).count() - small;
        long most = total + half - least - sheltered * SmallNumbers.FEWEST;
        long fewest = Math.max(SmallNumbers.FEWEST, total - half) - shown - seen * half;
        boolean full = sheltered == 0 && fewest >= small * (SmallNumbers.FEWEST - 1L);
        return most < 1 || full;
    }

    private boolean hideOneMore(Table<K> table) {
        Optional<K> next = table.parts().stream()
                .filter(one -> !hidden.contains(one))
                .min(Comparator.comparingLong(this::count).thenComparing(Object::toString))
                .or(() -> hidden.contains(table.total()) ? Optional.empty() : Optional.of(table.total()));
        next.ifPresent(hidden::add);
        return next.isPresent();
    }
}
