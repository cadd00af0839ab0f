package lt.tiltas.law.amount;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import lt.tiltas.law.amount.AmountTable.Row;

/** Whether the bands of a table follow each other without a gap. */
final class Bands {

    private Bands() {}

    static boolean areWhole(Decision decision, List<Row> rows) {
        boolean priced = decision.axis() == Decision.Axis.MUNICIPALITY;
        Map<String, List<Row>> apart = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.whom() + " " + Objects.requireNonNullElse(row.municipality(), 0)));
        boolean ofOthers = rows.stream().anyMatch(row -> row.municipality() != null);
        boolean forAll = rows.stream().anyMatch(row -> row.municipality() == null);
        return forAll && (priced || !ofOthers) && apart.values().stream().allMatch(bands -> follow(decision, bands));
    }

    /** People begin with one and have no end, months have one. */
    private static boolean follow(Decision decision, List<Row> bands) {
        List<Row> sorted =
                bands.stream().sorted(Comparator.comparingInt(Row::first)).toList();
        boolean months = decision.axis() == Decision.Axis.MONTH;
        int expected = decision == Decision.SHARE_EXTENDED ? sorted.getFirst().first() : 1;
        for (int n = 0; n < sorted.size(); n++) {
            Integer last = sorted.get(n).last();
            boolean open = last == null;
            boolean end = n == sorted.size() - 1;
            if (sorted.get(n).first() != expected || open && (months || !end) || !open && end && !months) {
                return false;
            }
            expected = open ? expected : last + 1;
        }
        return true;
    }
}
