package lt.tiltas.registration.linkage.model;

import java.util.Arrays;
import java.util.SplittableRandom;
import lt.tiltas.registration.linkage.block.Pairs;
import lt.tiltas.registration.linkage.compare.Aspect;
import lt.tiltas.registration.linkage.compare.Comparison;
import lt.tiltas.registration.linkage.compare.Rows;

/**
 * The first stage: the evidence of each aspect and level in bits, log2(m/u), summed (Fellegi and Sunter 1969). u is counted on pairs that chance puts together,
 * by arithmetic where chance is too small to be seen; m comes from known pairs or from EM (Winkler 1988). What is missing says nothing.
 */
public final class Weights {

    private static final int SAMPLE = 400_000;
    private static final int ROUNDS = 25;
    private static final double LOG2 = Math.log(2);
    private static final double RARE = 1e-6;
    private static final int SAME_NAME = 6;
    private static final int SAME_DATE = 8;
    private static final int SAME = 4;

    public final double[][] m = table();
    public final double[][] u = table();
    private final float[][] bits = new float[Aspect.values().length][10];

    /** The evidence without how common the values are. */
    public float bits(Aspect aspect, int level) {
        return bits[aspect.ordinal()][level];
    }

    /** All evidence of a pair in bits, rare names, dates and places for more; chance before any evidence left out. */
    public float sum(Comparison pair, Rows rows, int one, Frequencies common) {
        float sum = 0;
        for (int aspect = 0; aspect < pair.level.length; aspect++) {
            sum += bits[aspect][pair.level[aspect]];
        }
        if (pair.level(Aspect.GIVEN) >= SAME_NAME) {
            sum += common.surprise(Aspect.GIVEN, common.givenShare(pair));
        }
        if (pair.level(Aspect.FAMILY) >= SAME_NAME) {
            sum += common.surprise(Aspect.FAMILY, common.familyShare(pair));
        }
        if (pair.level(Aspect.BIRTH) >= SAME_DATE) {
            sum += common.surprise(Aspect.BIRTH, common.birthShare(rows.birth[one]));
        }
        if (pair.level(Aspect.PLACE) == SAME) {
            sum += common.surprise(Aspect.PLACE, common.placeShare(rows.place[one]));
        }
        if (pair.level(Aspect.FATHER) == SAME) {
            sum += common.surprise(Aspect.FATHER, common.fatherShare(rows.patronymic[one]));
        }
        return sum;
    }

    /** Pairs put together by chance, the same for the same list. */
    public void chance(Rows rows, long seed) {
        var random = new SplittableRandom(seed);
        var pair = new Comparison();
        for (double[] levels : u) {
            Arrays.fill(levels, 0.5);
        }
        for (int at = 0; at < SAMPLE && rows.size > 1; at++) {
            int one = random.nextInt(rows.size);
            int other = random.nextInt(rows.size);
            if (one != other && !rows.sameHousehold(one, other)) {
                pair.of(rows, one, other);
                for (int aspect = 0; aspect < u.length; aspect++) {
                    u[aspect][pair.level[aspect]]++;
                }
            }
        }
        share(u);
        double[] paper = u[Aspect.PAPER.ordinal()];
        paper[5] = RARE;
        paper[4] = RARE;
        paper[3] = 2 * RARE;
        u[Aspect.PHONE.ordinal()][3] = 10 * RARE;
        u[Aspect.PHONE.ordinal()][2] = 20 * RARE;
        settle();
    }

    /** The evidence of known pairs. */
    public void known(Rows rows, long[] pairs, boolean[] same) {
        double[][] counted = table();
        var pair = new Comparison();
        for (int at = 0; at < pairs.length; at++) {
            if (same[at]) {
                pair.of(rows, Pairs.one(pairs[at]), Pairs.other(pairs[at]));
                for (int aspect = 0; aspect < counted.length; aspect++) {
                    counted[aspect][pair.level[aspect]]++;
                }
            }
        }
        learn(counted);
    }

    /** Expectation and maximisation over pairs of which nobody knows which are the same; u stays. Returns the share that is of all pairs
     * possible, also those that share no key. */
    public double guess(Rows rows, long[] pairs, double possible) {
        byte[][] levels = new byte[pairs.length][];
        var pair = new Comparison();
        for (int at = 0; at < pairs.length; at++) {
            pair.of(rows, Pairs.one(pairs[at]), Pairs.other(pairs[at]));
            levels[at] = pair.level.clone();
        }
        first();
        double share = pairs.length / possible / 10;
        for (int round = 0; round < ROUNDS; round++) {
            double[][] counted = table();
            double matched = 0;
            double prior = Math.log(share / (1 - share)) / LOG2;
            for (byte[] one : levels) {
                double sum = prior;
                for (int aspect = 0; aspect < one.length; aspect++) {
                    sum += bits[aspect][one[aspect]];
                }
                double chance = 1 / (1 + Math.exp(-sum * LOG2));
                matched += chance;
                for (int aspect = 0; aspect < one.length; aspect++) {
                    counted[aspect][one[aspect]] += chance;
                }
            }
            share = Math.clamp(matched / possible, 1 / possible, 0.5);
            learn(counted);
        }
        return share;
    }

    private void first() {
        for (Aspect aspect : Aspect.values()) {
            double[] levels = m[aspect.ordinal()];
            for (int level = 1; level < aspect.levels; level++) {
                levels[level] = level == aspect.levels - 1 ? 0.8 : 0.2 / (aspect.levels - 2);
            }
        }
        settle();
    }

    private void learn(double[][] counted) {
        for (int aspect = 0; aspect < m.length; aspect++) {
            for (int level = 0; level < m[aspect].length; level++) {
                m[aspect][level] = counted[aspect][level] + 0.5;
            }
        }
        share(m);
        settle();
    }

    /** From m and u, also after they were read. */
    public void settle() {
        for (Aspect aspect : Aspect.values()) {
            for (int level = 1; level < aspect.levels; level++) {
                double evidence = Math.log(m[aspect.ordinal()][level] / u[aspect.ordinal()][level]) / LOG2;
                bits[aspect.ordinal()][level] = (float) evidence;
            }
        }
    }

    /** Shares among the levels that say something. */
    private static void share(double[][] counted) {
        for (Aspect aspect : Aspect.values()) {
            double[] levels = counted[aspect.ordinal()];
            double sum = 0;
            for (int level = 1; level < aspect.levels; level++) {
                sum += levels[level];
            }
            for (int level = 0; level < levels.length; level++) {
                levels[level] = level == 0 || level >= aspect.levels ? 1 : levels[level] / sum;
            }
        }
    }

    private static double[][] table() {
        return new double[Aspect.values().length][10];
    }
}
