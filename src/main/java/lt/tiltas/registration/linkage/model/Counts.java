package lt.tiltas.registration.linkage.model;

/** How often a key stands in a list: an open table of primitive numbers. */
public final class Counts {

    /** So many records say as much as what is usual. */
    private static final double USUAL_LIST = 2000;

    private final double usual;
    private long[] keys = new long[1024];
    private int[] counts = new int[1024];
    private int used;
    private long total;

    /** @param usual the share of a value of which nothing is known */
    public Counts(double usual) {
        this.usual = usual;
    }

    public void add(long key) {
        add(key, 1);
    }

    public void add(long key, int times) {
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
        counts[slot] += times;
        total += times;
    }

    public int of(long key) {
        return key == 0 ? 0 : counts[slot(key)];
    }

    /** The chance that somebody else has it: what was counted, and what is usual for as long as the list is short. */
    public double share(long key) {
        return (of(key) + USUAL_LIST * usual) / (total + USUAL_LIST);
    }

    /** The chance that two have the same. */
    public double agreement() {
        double sum = USUAL_LIST * usual * 2 * usual;
        for (int at = 0; at < keys.length; at++) {
            sum += counts[at] * share(keys[at]);
        }
        return sum / (total + USUAL_LIST);
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
