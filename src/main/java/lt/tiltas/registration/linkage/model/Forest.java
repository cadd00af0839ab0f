package lt.tiltas.registration.linkage.model;

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

    /** The nodes of all trees; the right child stands after the left one. */
    public record Nodes(int[] feature, float[] threshold, int[] left, float[] value) {}

    public Forest(float base, int[] roots, Nodes nodes) {
        this.base = base;
        this.roots = roots;
        this.feature = nodes.feature;
        this.threshold = nodes.threshold;
        this.left = nodes.left;
        this.value = nodes.value;
    }

    /** Log-odds. */
    public float score(float[] features) {
        float sum = base;
        for (int node : roots) {
            int at = node;
            while (feature[at] >= 0) {
                at = left[at] + (features[feature[at]] <= threshold[at] ? 0 : 1);
            }
            sum += value[at];
        }
        return sum;
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
