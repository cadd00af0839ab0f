package lt.tiltas.registration.linkage.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.SplittableRandom;

/**
 * Gradient boosting of shallow trees with the logistic loss over histograms, second order, leaf by leaf (Friedman 2001, Chen and Guestrin 2016,
 * Ke and others 2017). The same rows, labels and seed give the same trees on every machine.
 */
public final class Boosting {

    /** How far learning goes. */
    public record Plan(
            int trees, int leaves, double pace, double smallest, double ridge, double rows, double features) {}

    private static final int BINS = 64;

    private final Plan plan;
    private final float[][] columns;
    private final byte[][] binned;
    private final float[][] cuts;
    private final boolean[] same;
    private final double[] gradient;
    private final double[] curve;
    private final double[] score;
    private final SplittableRandom random;
    private final Grown grown = new Grown();

    private Boosting(Plan plan, float[][] columns, boolean[] same, long seed) {
        this.plan = plan;
        this.columns = columns;
        this.same = same;
        this.binned = new byte[columns.length][];
        this.cuts = new float[columns.length][];
        this.gradient = new double[same.length];
        this.curve = new double[same.length];
        this.score = new double[same.length];
        this.random = new SplittableRandom(seed);
    }

    /** Columns are features; a row is a place in each of them. */
    public static Forest learn(Plan plan, float[][] columns, boolean[] same, long seed) {
        return new Boosting(plan, columns, same, seed).learn();
    }

    private Forest learn() {
        for (int feature = 0; feature < columns.length; feature++) {
            bin(feature);
        }
        double yes = 0;
        for (boolean one : same) {
            yes += one ? 1 : 0;
        }
        double base = StrictMath.log((yes + 1) / (same.length - yes + 1));
        Arrays.fill(score, base);
        List<Integer> roots = new ArrayList<>();
        for (int tree = 0; tree < plan.trees; tree++) {
            slopes();
            roots.add(grow());
        }
        return grown.forest((float) base, roots);
    }

    private void slopes() {
        for (int row = 0; row < same.length; row++) {
            double chance = 1 / (1 + StrictMath.exp(-score[row]));
            gradient[row] = (same[row] ? 1 : 0) - chance;
            curve[row] = Math.max(chance * (1 - chance), 1e-9);
        }
    }

    private int grow() {
        int[] rows = drawn();
        int[] features = drawnFeatures();
        int root = grown.node();
        var open = new PriorityQueue<Split>(
                Comparator.comparingDouble((Split split) -> -split.gain).thenComparingInt(split -> split.node));
        Split first = split(root, rows, features);
        grown.value.set(root, value(first.gradient, first.curve));
        open.add(first);
        int leaves = 1;
        while (leaves < plan.leaves && !open.isEmpty() && open.peek().gain > 0) {
            Split best = open.poll();
            int left = grown.node();
            grown.node();
            grown.split(best.node, best.feature, cuts[best.feature][best.bin], left);
            int[][] halves = halves(best);
            for (int side = 0; side < 2; side++) {
                Split below = split(left + side, halves[side], features);
                grown.value.set(left + side, value(below.gradient, below.curve));
                open.add(below);
            }
            leaves++;
        }
        Forest tree = grown.tree(root);
        float[] features1 = new float[columns.length];
        for (int row = 0; row < same.length; row++) {
            for (int feature : features) {
                features1[feature] = columns[feature][row];
            }
            score[row] += tree.score(features1);
        }
        return root;
    }

    private float value(double sum, double curved) {
        return (float) (plan.pace * sum / (curved + plan.ridge));
    }

    private Split split(int node, int[] rows, int[] features) {
        double sum = 0;
        double curved = 0;
        for (int row : rows) {
            sum += gradient[row];
            curved += curve[row];
        }
        var best = new Split(node, rows, sum, curved);
        double[] sums = new double[BINS];
        double[] curves = new double[BINS];
        double before = sum * sum / (curved + plan.ridge);
        for (int feature : features) {
            Arrays.fill(sums, 0);
            Arrays.fill(curves, 0);
            byte[] bins = binned[feature];
            for (int row : rows) {
                sums[bins[row]] += gradient[row];
                curves[bins[row]] += curve[row];
            }
            double left = 0;
            double leftCurve = 0;
            for (int bin = 0; bin < cuts[feature].length; bin++) {
                left += sums[bin];
                leftCurve += curves[bin];
                double rightCurve = curved - leftCurve;
                if (leftCurve >= plan.smallest && rightCurve >= plan.smallest) {
                    double right = sum - left;
                    double gain =
                            left * left / (leftCurve + plan.ridge) + right * right / (rightCurve + plan.ridge) - before;
                    if (gain > best.gain + 1e-9) {
                        best.gain = gain;
                        best.feature = feature;
                        best.bin = bin;
                    }
                }
            }
        }
        return best;
    }

    private int[][] halves(Split split) {
        byte[] bins = binned[split.feature];
        int[] left = new int[split.rows.length];
        int[] right = new int[split.rows.length];
        int lefts = 0;
        int rights = 0;
        for (int row : split.rows) {
            if (bins[row] <= split.bin) {
                left[lefts++] = row;
            } else {
                right[rights++] = row;
            }
        }
        return new int[][] {Arrays.copyOf(left, lefts), Arrays.copyOf(right, rights)};
    }

    private int[] drawn() {
        int[] rows = new int[same.length];
        int count = 0;
        for (int row = 0; row < same.length; row++) {
            if (random.nextDouble() < plan.rows) {
                rows[count++] = row;
            }
        }
        return Arrays.copyOf(rows, count);
    }

    private int[] drawnFeatures() {
        int[] features = new int[columns.length];
        int count = 0;
        for (int feature = 0; feature < columns.length; feature++) {
            if (cuts[feature].length > 0 && random.nextDouble() < plan.features) {
                features[count++] = feature;
            }
        }
        return Arrays.copyOf(features, count);
    }

    /** Cuts between the values where about as many rows lie in each bin. */
    private void bin(int feature) {
        float[] sorted = columns[feature].clone();
        Arrays.sort(sorted);
        float[] found = new float[BINS];
        int count = 0;
        int step = Math.max(1, sorted.length / BINS);
        int next = step;
        for (int at = 1; at < sorted.length && count < BINS - 1; at++) {
            if (sorted[at] > sorted[at - 1] && (at >= next || distinctLeft(sorted, at) <= BINS - 1 - count)) {
                found[count++] = (sorted[at] + sorted[at - 1]) / 2;
                next = at + step;
            }
        }
        cuts[feature] = Arrays.copyOf(found, count);
        byte[] bins = new byte[sorted.length];
        for (int row = 0; row < bins.length; row++) {
            int bin = Arrays.binarySearch(cuts[feature], columns[feature][row]);
            bins[row] = (byte) (bin >= 0 ? bin : -bin - 1);
        }
        binned[feature] = bins;
    }

    private static int distinctLeft(float[] sorted, int from) {
        int distinct = 0;
        for (int at = from; at < sorted.length && distinct <= BINS; at++) {
            if (sorted[at] > sorted[at - 1]) {
                distinct++;
            }
        }
        return distinct;
    }

    private static final class Split {
        private final int node;
        private final int[] rows;
        private final double gradient;
        private final double curve;
        private double gain;
        private int feature;
        private int bin;

        private Split(int node, int[] rows, double gradient, double curve) {
            this.node = node;
            this.rows = rows;
            this.gradient = gradient;
            this.curve = curve;
        }
    }

    /** Trees while they grow. */
    private static final class Grown {
        private final List<Integer> feature = new ArrayList<>();
        private final List<Float> threshold = new ArrayList<>();
        private final List<Integer> left = new ArrayList<>();
        private final List<Float> value = new ArrayList<>();

        private int node() {
            feature.add(-1);
            threshold.add(0f);
            left.add(-1);
            value.add(0f);
            return feature.size() - 1;
        }

        private void split(int node, int by, float at, int below) {
            feature.set(node, by);
            threshold.set(node, at);
            left.set(node, below);
        }

        private Forest tree(int root) {
            return forest(0, List.of(root));
        }

        private Forest forest(float base, List<Integer> roots) {
            float[] thresholds = new float[threshold.size()];
            float[] values = new float[value.size()];
            for (int at = 0; at < values.length; at++) {
                thresholds[at] = threshold.get(at);
                values[at] = value.get(at);
            }
            var nodes = new Forest.Nodes(
                    feature.stream().mapToInt(Integer::intValue).toArray(),
                    thresholds,
                    left.stream().mapToInt(Integer::intValue).toArray(),
                    values);
            return new Forest(base, roots.stream().mapToInt(Integer::intValue).toArray(), nodes);
        }
    }
}
