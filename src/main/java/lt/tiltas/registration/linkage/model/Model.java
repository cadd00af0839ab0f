package lt.tiltas.registration.linkage.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.StringTokenizer;
import lt.tiltas.registration.linkage.compare.Aspect;

/**
 * All that was learnt: the shares of the first stage, the trees of the second in two rounds, and how its log-odds become a probability (Platt 1999). A text file,
 * the same to the byte for the same records and seed.
 *
 * @param slope and shift: probability = 1 / (1 + exp(-(slope x + shift)))
 */
public record Model(Weights weights, Forest first, Forest second, float slope, float shift) {

    public static final float STRONG = 0.99f;
    public static final float THRESHOLD = 0.5f;
    public static final float WORTH_A_LOOK = 0.35f;

    private static final String HEAD = "tiltas-linkage 1";

    /** The one that comes with the program. */
    public static Model own() {
        try (InputStream in = Model.class.getResourceAsStream("/linkage/model.txt")) {
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public float probability(float score) {
        return (float) (1 / (1 + StrictMath.exp(-(slope * score + shift))));
    }

    public String text() {
        var text = new StringBuilder(HEAD).append('\n');
        text.append("probability ").append(slope).append(' ').append(shift).append('\n');
        for (Aspect aspect : Aspect.values()) {
            if (!aspect.isAddress()) {
                text.append(aspect.name());
                for (int level = 1; level < aspect.levels; level++) {
                    text.append(' ').append((float) weights.m[aspect.ordinal()][level]);
                    text.append(' ').append((float) weights.u[aspect.ordinal()][level]);
                }
                text.append('\n');
            }
        }
        trees(text, first);
        trees(text, second);
        return text.toString();
    }

    private static void trees(StringBuilder text, Forest forest) {
        text.append("trees ")
                .append(forest.roots.length)
                .append(' ')
                .append(forest.value.length)
                .append(' ')
                .append(forest.base);
        for (int root : forest.roots) {
            text.append(' ').append(root);
        }
        text.append('\n');
        for (int node = 0; node < forest.value.length; node++) {
            text.append(forest.feature[node]);
            if (forest.feature[node] >= 0) {
                text.append(' ').append(forest.threshold[node]).append(' ').append(forest.left[node]);
            }
            text.append(' ').append(forest.value[node]).append('\n');
        }
    }

    public static Model read(InputStream in) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16);
        if (!HEAD.equals(lines.readLine())) {
            throw new IOException("Not a model of this version");
        }
        var probability = new StringTokenizer(lines.readLine());
        probability.nextToken();
        float slope = Float.parseFloat(probability.nextToken());
        float shift = Float.parseFloat(probability.nextToken());
        var weights = new Weights();
        for (double[] levels : weights.m) {
            Arrays.fill(levels, 1);
        }
        for (double[] levels : weights.u) {
            Arrays.fill(levels, 1);
        }
        for (Aspect aspect : Aspect.values()) {
            if (!aspect.isAddress()) {
                var shares = new StringTokenizer(lines.readLine());
                shares.nextToken();
                for (int level = 1; level < aspect.levels; level++) {
                    weights.m[aspect.ordinal()][level] = Float.parseFloat(shares.nextToken());
                    weights.u[aspect.ordinal()][level] = Float.parseFloat(shares.nextToken());
                }
            }
        }
        weights.settle();
        return new Model(weights, forest(lines), forest(lines), slope, shift);
    }

    private static Forest forest(BufferedReader lines) throws IOException {
        var head = new StringTokenizer(lines.readLine());
        head.nextToken();
        int[] roots = new int[Integer.parseInt(head.nextToken())];
        int nodes = Integer.parseInt(head.nextToken());
        float base = Float.parseFloat(head.nextToken());
        for (int root = 0; root < roots.length; root++) {
            roots[root] = Integer.parseInt(head.nextToken());
        }
        int[] feature = new int[nodes];
        float[] threshold = new float[nodes];
        int[] left = new int[nodes];
        float[] value = new float[nodes];
        for (int node = 0; node < nodes; node++) {
            var parts = new StringTokenizer(lines.readLine());
            feature[node] = Integer.parseInt(parts.nextToken());
            if (feature[node] >= 0) {
                threshold[node] = Float.parseFloat(parts.nextToken());
                left[node] = Integer.parseInt(parts.nextToken());
            }
            value[node] = Float.parseFloat(parts.nextToken());
        }
        return new Forest(base, roots, new Forest.Nodes(feature, threshold, left, value));
    }

    /** Pairs of a list by zone, as a person reads them. */
    public static String zone(float probability) {
        return probability >= STRONG ? "strong" : "possible";
    }
}
