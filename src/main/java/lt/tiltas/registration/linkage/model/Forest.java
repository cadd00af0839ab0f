package lt.tiltas.registration.linkage.model;

import java.util.Arrays;

/**
 * Boosted trees in flat arrays: a node with feature -1 is a leaf. Each node keeps the value that stood there before it was split, so that the way to a leaf
 * opens into what each feature added (Saabas 2014).
 */
public final class Forest {

    public final int[] feature;
    public final float[] threshold;
    public final int[] left;
    public final float[] value;
    public final int[] roots;
    public final float base;
    private final int[] packed;

    /** The nodes of all trees; the right child stands after the left one. */
    public record Nodes(int[] feature, float[] threshold, int[] left, float[] value) {}

    public Forest(float base, int[] roots, Nodes nodes) {
        this.base = base;
        this.roots = roots;
        this.feature = nodes.feature;
        this.threshold = nodes.threshold;
        this.left = nodes.left;
        this.value = nodes.value;
        this.packed = packed();
    }

    /** Log-odds. */
    public float score(float[] features) {
        float sum = base;
        for (int node : roots) {
            int at = node;
            for (int asked = packed[at * 4]; asked >= 0; asked = packed[at * 4]) {
                at = packed[at * 4 + 2] + (features[asked] <= Float.intBitsToFloat(packed[at * 4 + 1]) ? 0 : 1);
            }
            sum += Float.intBitsToFloat(packed[at * 4 + 3]);
        }
        return sum;
    }

    /** The same of the first so many at once: their ways through a tree do not wait for each other, and the tree is read once for all. */
    public void score(float[][] features, int count, float[] scores) {
        Arrays.fill(scores, 0, count, base);
        for (int root : roots) {
            for (int which = 0; which < count; which++) {
                float[] asked = features[which];
                int at = root;
                for (int sign = packed[at * 4]; sign >= 0; sign = packed[at * 4]) {
                    at = packed[at * 4 + 2] + (asked[sign] <= Float.intBitsToFloat(packed[at * 4 + 1]) ? 0 : 1);
                }
                scores[which] += Float.intBitsToFloat(packed[at * 4 + 3]);
            }
        }
    }

    /** A node's numbers beside each other: one way to memory for a node and not four. */
    private int[] packed() {
        int[] numbers = new int[feature.length * 4];
        for (int at = 0; at < feature.length; at++) {
            numbers[at * 4] = feature[at];
            numbers[at * 4 + 1] = Float.floatToRawIntBits(threshold[at]);
            numbers[at * 4 + 2] = left[at];
            numbers[at * 4 + 3] = Float.floatToRawIntBits(value[at]);
        }
        return numbers;
    }

    /** What each feature added to the score; the sum of it all and the base is the score. */
    public float explain(float[] features, float[] added) {
        float start = base;
        for (int node : roots) {
            int at = node;
            start += value[at];
            while (feature[at] >= 0) {
                int next = left[at] + (features[feature[at]] <= threshold[at] ? 0 : 1);
                added[feature[at]] += value[next] - value[at];
                at = next;
            }
        }
        return start;
    }
}
