package lt.tiltas.registration.linkage.match;

import lt.tiltas.registration.linkage.block.Blocks;
import lt.tiltas.registration.linkage.block.Pairs;
import lt.tiltas.registration.linkage.compare.Aspect;
import lt.tiltas.registration.linkage.compare.Comparison;
import lt.tiltas.registration.linkage.compare.Rows;
import lt.tiltas.registration.linkage.model.Model;
import lt.tiltas.registration.linkage.model.Weights;

/** Finds the pairs of records that are one person. */
public final class Linker {

    private static final double LOG2 = Math.log(2);
    private static final long SEED = 1;

    /** No second round lifts a pair from here. */
    static final float HOPELESS = -6;

    private final Model model;

    public Linker(Model model) {
        this.model = model;
    }

    /** Among all records, or across the two sources only. Records with addresses are of another kind than arrivals: evidence alone, learnt from themselves. */
    public Linked link(Rows rows, boolean across) {
        return rows.hasAddress() ? byEvidence(rows, across) : byTrees(rows, across);
    }

    private Linked byTrees(Rows rows, boolean across) {
        var study = new Study(rows, model.weights(), across);
        float[] first = new float[study.pairs.length];
        study.score(model.first(), study.evidence, true, Float.NEGATIVE_INFINITY, first);
        float[] probability = first.clone();
        study.score(model.second(), first, false, HOPELESS, probability);
        for (int pair = 0; pair < probability.length; pair++) {
            probability[pair] = model.probability(probability[pair]);
        }
        return new Linked(study.pairs, probability, study.scored);
    }

    private static double possible(Rows rows, boolean across) {
        long second = 0;
        for (int at = 0; at < rows.size; at++) {
            second += rows.source[at];
        }
        return Math.max(1, across ? (double) second * (rows.size - second) : rows.size * (rows.size - 1.0) / 2);
    }

    private static Linked byEvidence(Rows rows, boolean across) {
        var weights = new Weights();
        weights.chance(rows, SEED);
        long[] pairs = Blocks.pairs(rows, across);
        double prior = weights.guess(rows, pairs, possible(rows, across));
        double start = Math.log(prior / (1 - prior)) / LOG2;
        var compared = new Comparison();
        float[] probability = new float[pairs.length];
        for (int pair = 0; pair < pairs.length; pair++) {
            compared.of(rows, Pairs.one(pairs[pair]), Pairs.other(pairs[pair]));
            double sum = start;
            for (int aspect = 0; aspect < compared.level.length; aspect++) {
                sum += weights.bits(Aspect.values()[aspect], compared.level[aspect]);
            }
            probability[pair] = (float) (1 / (1 + Math.exp(-sum * LOG2)));
        }
        return new Linked(pairs, probability, pairs.length);
    }
}
