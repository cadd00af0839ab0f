package lt.tiltas.registration.linkage.block;

import java.util.Arrays;

/** Pairs of records, each a number: the lower place in the upper half. */
public final class Pairs {

    private long[] pairs = new long[1024];
    private int size;

    public void add(int one, int other) {
        if (size == pairs.length) {
            pairs = Arrays.copyOf(pairs, size * 2);
        }
        pairs[size++] = one < other ? (long) one << 32 | other : (long) other << 32 | one;
    }

    public void addAll(Pairs more) {
        if (size + more.size > pairs.length) {
            pairs = Arrays.copyOf(pairs, Math.max(size * 2, size + more.size));
        }
        System.arraycopy(more.pairs, 0, pairs, size, more.size);
        size += more.size;
    }

    public int size() {
        return size;
    }

    /** Sorted, each once. */
    public long[] distinct() {
        Arrays.parallelSort(pairs, 0, size);
        int kept = 0;
        for (int at = 0; at < size; at++) {
            if (at == 0 || pairs[at] != pairs[at - 1]) {
                pairs[kept++] = pairs[at];
            }
        }
        size = kept;
        return Arrays.copyOf(pairs, kept);
    }

    public static int one(long pair) {
        return (int) (pair >>> 32);
    }

    public static int other(long pair) {
        return (int) pair;
    }
}
