package lt.tiltas.registration.linkage.match;

import java.util.Arrays;
import lt.tiltas.registration.linkage.block.Blocks;
import lt.tiltas.registration.linkage.block.Kind;
import lt.tiltas.registration.linkage.compare.Rows;

/** The keys of a register, a sorted array for each kind: upper bits the key, lower bits the place of the record. */
final class Index {

    private final int bits;
    private final long[][] keys = new long[Kind.values().length][];

    Index(Rows rows) {
        this.bits = Blocks.bits(rows);
        Arrays.stream(Kind.values()).parallel().forEach(kind -> keys[kind.ordinal()] = Blocks.sorted(rows, kind, bits));
    }

    /** The records under a key; none if there are so many that it tells nothing. */
    void find(Kind kind, long key, Found found) {
        long[] sorted = keys[kind.ordinal()];
        long first = key << bits >>> bits << bits;
        int from = Arrays.binarySearch(sorted, first);
        int at = from < 0 ? -from - 1 : from;
        int to = at;
        while (to < sorted.length && sorted[to] >>> bits == first >>> bits && to - at <= kind.most) {
            to++;
        }
        if (to - at < kind.most) {
            for (; at < to; at++) {
                found.add((int) (sorted[at] & (1L << bits) - 1));
            }
        }
    }

    static final class Found {
        private int[] places = new int[64];
        private int size;

        void add(int place) {
            if (size == places.length) {
                places = Arrays.copyOf(places, size * 2);
            }
            places[size++] = place;
        }

        int[] distinct() {
            Arrays.sort(places, 0, size);
            int kept = 0;
            for (int at = 0; at < size; at++) {
                if (at == 0 || places[at] != places[at - 1]) {
                    places[kept++] = places[at];
                }
            }
            return Arrays.copyOf(places, kept);
        }
    }
}
