package lt.tiltas.registration.linkage.model;

/** How often a key stands in a list: an open table of primitive numbers. */
public final class Counts {

    private long[] keys = new long[1024];
    private int[] counts = new int[1024];
    private int used;
    private long total;

    public void add(long key) {
        if (key == 0) {
            return;
        }
        if (used * 2 > keys.length) {
            grow();
        }
        int slot = slot(key);
        if (keys[slot] == 0) {
            keys[slot] = key;
            used++;
        }
        counts[slot]++;
        total++;
    }

    public int of(long key) {
        return key == 0 ? 0 : counts[slot(key)];
    }

    /** The chance that somebody else has it; a little above what was counted, so that the rare is not certain. */
    public double share(long key) {
        return (of(key) + 1.0) / (total + used + 1.0);
    }

    /** The chance that two have the same. */
    public double agreement() {
        double sum = 0;
        for (int count : counts) {
            double share = (double) count / Math.max(1, total);
            sum += share * share;
        }
        return Math.max(sum, 1.0 / (total + 1.0));
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) (key * 0x9e3779b97f4a7c15L >>> 40) & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldCounts = counts;
        keys = new long[oldKeys.length * 2];
        counts = new int[keys.length];
        for (int at = 0; at < oldKeys.length; at++) {
            if (oldKeys[at] != 0) {
                int slot = slot(oldKeys[at]);
                keys[slot] = oldKeys[at];
                counts[slot] = oldCounts[at];
            }
        }
    }
}
