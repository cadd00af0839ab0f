package lt.tiltas.registration.linkage.block;

import java.util.Arrays;
import lt.tiltas.registration.linkage.compare.Rows;

/** All pairs of a list that share a key; a kind at a time, so that a million records need little room. */
public final class Blocks {

    private Blocks() {}

    /** Sorted, each once; across the two sources only where there are two. */
    public static long[] pairs(Rows rows, boolean across) {
        var all = new Pairs();
        for (Kind kind : Kind.values()) {
            all.addAll(pairs(rows, kind, across));
        }
        return all.distinct();
    }

    public static Pairs pairs(Rows rows, Kind kind, boolean across) {
        var pairs = new Pairs();
        int bits = Math.max(1, 32 - Integer.numberOfLeadingZeros(rows.size));
        long[] sorted = sorted(rows, kind, bits);
        long mask = (1L << bits) - 1;
        for (int from = 0; from < sorted.length; ) {
            int to = from + 1;
            while (to < sorted.length && sorted[to] >>> bits == sorted[from] >>> bits) {
                to++;
            }
            if (to - from <= kind.most) {
                for (int one = from; one < to; one++) {
                    for (int other = one + 1; other < to; other++) {
                        int first = (int) (sorted[one] & mask);
                        int second = (int) (sorted[other] & mask);
                        if (kind.joins(rows, first, second)) {
                            add(pairs, rows, first, second, across);
                        }
                    }
                }
            }
            from = to;
        }
        return pairs;
    }

    private static void add(Pairs pairs, Rows rows, int one, int other, boolean across) {
        if (one != other && (!across || rows.source[one] != rows.source[other])) {
            pairs.add(one, other);
        }
    }

    /** Upper bits of the key, then the place of the record: sorted, a block lies together. */
    private static long[] sorted(Rows rows, Kind kind, int bits) {
        var keys = new long[][] {new long[rows.size + 16]};
        int[] size = {0};
        for (int at = 0; at < rows.size; at++) {
            int place = at;
            Keys.of(rows, at, kind, (any, key) -> {
                if (size[0] == keys[0].length) {
                    keys[0] = Arrays.copyOf(keys[0], size[0] * 2);
                }
                keys[0][size[0]++] = key << bits >>> bits << bits | place;
            });
        }
        long[] sorted = Arrays.copyOf(keys[0], size[0]);
        Arrays.parallelSort(sorted);
        return distinct(sorted);
    }

    private static long[] distinct(long[] sorted) {
        int kept = 0;
        for (int at = 0; at < sorted.length; at++) {
            if (at == 0 || sorted[at] != sorted[at - 1]) {
                sorted[kept++] = sorted[at];
            }
        }
        return Arrays.copyOf(sorted, kept);
    }
}
