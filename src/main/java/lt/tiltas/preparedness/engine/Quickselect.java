package lt.tiltas.preparedness.engine;

/** Puts some ranks of an array where they belong, and leaves the rest as it comes (Hoare 1961). */
final class Quickselect {

    private Quickselect() {}

    /** @param ranks in order, counted from 0 */
    static void all(double[] values, int[] ranks) {
        some(values, 0, values.length - 1, ranks, 0, ranks.length - 1);
    }

    private static void some(double[] values, int low, int high, int[] ranks, int first, int last) {
        if (first > last || low >= high) {
            return;
        }
        int middle = (first + last) / 2;
        int rank = ranks[middle];
        one(values, low, high, rank);
        some(values, low, rank - 1, ranks, first, before(ranks, first, middle, rank));
        some(values, rank + 1, high, ranks, after(ranks, middle, last, rank), last);
    }

    private static int before(int[] ranks, int first, int middle, int rank) {
        int n = middle;
        while (n >= first && ranks[n] == rank) {
            n--;
        }
        return n;
    }

    private static int after(int[] ranks, int middle, int last, int rank) {
        int n = middle;
        while (n <= last && ranks[n] == rank) {
            n++;
        }
        return n;
    }

    private static void one(double[] values, int from, int to, int rank) {
        int low = from;
        int high = to;
        while (low < high) {
            double pivot = median(values[low], values[(low + high) >>> 1], values[high]);
            int left = low - 1;
            int right = high + 1;
            while (true) {
                do {
                    left++;
                } while (values[left] < pivot);
                do {
                    right--;
                } while (values[right] > pivot);
                if (left >= right) {
                    break;
                }
                double other = values[left];
                values[left] = values[right];
                values[right] = other;
            }
            if (rank <= right) {
                high = right;
            } else {
                low = right + 1;
            }
        }
    }

    private static double median(double a, double b, double c) {
        return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
    }
}
