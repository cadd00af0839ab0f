package lt.tiltas.registration.linkage.match;

import java.util.Arrays;

/** Pairs sorted by the two households they lie between. */
final class Groups {

    private Groups() {}

    /** Places of pairs, sorted by their group and then by place. */
    static int[] sorted(long[] places, int count, long[] group) {
        long[] named = Arrays.stream(places, 0, count)
                .map(place -> group[(int) place])
                .sorted()
                .distinct()
                .toArray();
        int[] starts = new int[named.length + 1];
        int[] rank = new int[count];
        for (int at = 0; at < count; at++) {
            rank[at] = Arrays.binarySearch(named, group[(int) places[at]]);
            starts[rank[at] + 1]++;
        }
        for (int at = 0; at < named.length; at++) {
            starts[at + 1] += starts[at];
        }
        int[] sorted = new int[count];
        for (int at = 0; at < count; at++) {
            sorted[starts[rank[at]]++] = (int) places[at];
        }
        return sorted;
    }

    /** Where a group begins. */
    static int first(int[] sorted, long[] group, long sought) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (group[sorted[middle]] < sought) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
