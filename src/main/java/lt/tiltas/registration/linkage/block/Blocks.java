package lt.tiltas.registration.linkage.block;

import java.util.Arrays;
import java.util.stream.Stream;
import lt.tiltas.registration.linkage.compare.Rows;

/** All pairs of a list that share a key; a kind at a time, so that a million records need little room. */
public final class Blocks {

    private static final int LARGE = 50_000;

    private Blocks() {}

    /** Sorted, each once; across the two sources only where there are two. */
    public static long[] pairs(Rows rows, boolean across) {
        var all = new Pairs();
        Stream<Kind> kinds = Arrays.stream(Kind.values());
        (rows.size > LARGE ? kinds.parallel() : kinds).forEach(kind -> {
            Pairs found = pairs(rows, kind, across);
            synchronized (all) {
                all.addAll(found);
            }
        });
        return all.distinct();
    }

    public static Pairs pairs(Rows rows, Kind kind, boolean across) {
        var pairs = new Pairs();
        int bits = bits(rows);
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

    /** Bits that hold the place of any record. */
    public static int bits(Rows rows) {
        return Math.max(1, 32 - Integer.numberOfLeadingZeros(rows.size));
    }

    private static void add(Pairs pairs, Rows rows, int one, int other, boolean across) {
        if (one != other && (!across || rows.source[one] != rows.source[other])) {
            pairs.add(one, other);
        }
    }

    /** Upper bits of the key, then the place of the record: sorted, a block lies together. */
    public static long[] sorted(Rows rows, Kind kind, int bits) {
        var found = new Found(rows.size + 16, bits);
        var keys = new Keys(rows, kind, found);
        for (int at = 0; at < rows.size; at++) {
            found.place = at;
            keys.of(at);
        }
        long[] sorted = Arrays.copyOf(found.keys, found.size);
        Arrays.parallelSort(sorted);
        return distinct(sorted);
    }

    private static final class Found implements Keys.Sink {
        private final int bits;
        private long[] keys;
        private int size;
        private int place;

        private Found(int room, int bits) {
            this.keys = new long[room];
            this.bits = bits;
        }

        @Override
        public void key(Kind kind, long key) {
            if (size == keys.length) {
                keys = Arrays.copyOf(keys, size * 2);
            }
            keys[size++] = key << bits >>> bits << bits | place;
        }
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
