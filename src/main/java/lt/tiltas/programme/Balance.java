package lt.tiltas.programme;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import lt.tiltas.programme.DueSource.Basis;
import lt.tiltas.programme.DueSource.Due;
import org.jspecify.annotations.Nullable;

/**
 * What one household was paid against what the rules give now, to the cent. Money that is missing is never set off against money paid too
 * much: the one is paid with the next list, the other is taken back by an agreed repayment alone. Pure.
 *
 * @param withheld kept back from dues by repayments
 * @param refunded of what was withheld, given again
 */
public record Balance(List<Difference> differences, long withheld, long refunded) {

    /** What money that was taken back without need is given again as. */
    public static final String REFUND = "refund";

    /**
     * All lines under one due that did not come back.
     *
     * @param key of the due
     * @param cents with what was withheld from it
     * @param corrections the number of the last one
     * @param basis what it was reckoned from; null of what was paid before this was kept
     */
    public record Paid(
            String key,
            String kind,
            YearMonth month,
            long cents,
            long withheld,
            int corrections,
            @Nullable Basis basis) {}

    /** @param due what the rules give now; null when nothing */
    public record Difference(Paid paid, @Nullable Due due) {

        public long now() {
            return due == null ? 0 : due.cents();
        }

        /** Above 0: is missing. Below: was paid too much. */
        public long cents() {
            return now() - paid.cents;
        }

        /** Message key {@code correction.because.<code>}. */
        public String because() {
            Basis before = paid.basis;
            Basis after = due == null ? null : due.basis();
            if (due == null) {
                return "not-owed";
            }
            if (before != null && after != null && before.people() != after.people()) {
                return "people";
            }
            if (before != null && after != null && differ(before.share(), after.share())) {
                return "share";
            }
            return cents() > 0 ? "more" : "less";
        }

        private static boolean differ(@Nullable BigDecimal before, @Nullable BigDecimal after) {
            return before != null && after != null ? before.compareTo(after) != 0 : !Objects.equals(before, after);
        }
    }

    /** @param owed of all months that were paid; of two under one key the first counts */
    public static Balance of(Collection<Due> owed, Collection<Paid> paid) {
        Map<String, Due> dues = new HashMap<>();
        owed.forEach(due -> dues.putIfAbsent(due.key(), due));
        List<Difference> differences = new ArrayList<>();
        for (Paid one : paid) {
            Difference difference = new Difference(one, dues.get(one.key));
            if (one.cents > 0 && difference.cents() != 0 && !one.kind.equals(REFUND)) {
                differences.add(difference);
            }
        }
        return new Balance(
                List.copyOf(differences),
                paid.stream().mapToLong(Paid::withheld).sum(),
                paid.stream()
                        .filter(one -> one.kind.equals(REFUND))
                        .mapToLong(Paid::cents)
                        .sum());
    }

    /** Paid with the next list. */
    public long missing() {
        return differences.stream()
                .mapToLong(Difference::cents)
                .filter(cents -> cents > 0)
                .sum();
    }

    public long over() {
        return -differences.stream()
                .mapToLong(Difference::cents)
                .filter(cents -> cents < 0)
                .sum();
    }

    /** Paid too much and not taken back; below 0 when too much was taken back. */
    public long outstanding() {
        return over() - withheld + refunded;
    }

    /** Keys of which something was paid: they are corrected, not paid anew. */
    public static Set<String> keys(Collection<Paid> paid) {
        Set<String> keys = new LinkedHashSet<>();
        paid.stream().filter(one -> one.cents > 0).forEach(one -> keys.add(one.key));
        return keys;
    }
}
