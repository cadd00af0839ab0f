package lt.tiltas.registration.linkage.match;

import lt.tiltas.registration.linkage.block.Pairs;
import lt.tiltas.registration.linkage.compare.Rows;
import lt.tiltas.registration.linkage.model.Forest;
import lt.tiltas.registration.linkage.model.Frequencies;
import lt.tiltas.registration.linkage.model.Weights;

/** The candidates of a list with their signs: what linking scores and training learns from. */
public final class Study {

    private static final int OWN = Sign.OTHERS_BEST.ordinal();
    private static final int TOGETHER = 64;

    final Rows rows;
    final long[] pairs;
    final float[] evidence;
    final int scored;
    private final Signs signs;
    private final float[] own;

    public Study(Rows rows, Weights weights, boolean across) {
        this.rows = rows;
        var members = new Members(rows);
        this.signs = new Signs(rows, Frequencies.of(rows), weights, members);
        Candidates candidates = Candidates.of(rows, signs, members, across);
        this.pairs = candidates.pairs;
        this.evidence = candidates.evidence;
        this.scored = candidates.scored;
        this.own = new float[pairs.length * OWN];
        fill();
    }

    /** Of pairs that are given, sorted, among which the weakest are left out; names as common as they are elsewhere. */
    Study(Rows rows, Weights weights, Frequencies common, long[] given) {
        this.rows = rows;
        this.signs = new Signs(rows, common, weights, new Members(rows));
        Candidates candidates = Candidates.among(given, signs);
        this.pairs = candidates.pairs;
        this.evidence = candidates.evidence;
        this.scored = candidates.scored;
        this.own = new float[pairs.length * OWN];
        fill();
    }

    private void fill() {
        Spread.over(pairs.length, (from, to) -> {
            Signs compared = signs.again();
            float[] values = new float[OWN];
            for (int pair = from; pair < to; pair++) {
                compared.of(Pairs.one(pairs[pair]), Pairs.other(pairs[pair]), values);
                System.arraycopy(values, 0, own, pair * OWN, OWN);
            }
        });
    }

    /** Who takes the signs of a pair, from any thread; the array is used again. */
    @FunctionalInterface
    interface Taker {
        void take(int pair, float[] signs);
    }

    /** All signs, given a score of each pair; {@code first} is the score that the pair itself shows, 0 in the first round. */
    void each(float[] score, boolean first, Taker taker) {
        var scene = new Scene(rows, pairs, score);
        Spread.over(pairs.length, (from, to) -> {
            float[] values = new float[Sign.values().length];
            for (int pair = from; pair < to; pair++) {
                signs(scene, pair, first ? 0 : score[pair], values);
                taker.take(pair, values);
            }
        });
    }

    /** What a forest says of each pair, given a score of it; whoever has less than the least keeps what stands in {@code scores}. */
    void score(Forest forest, float[] score, boolean first, float least, float[] scores) {
        var scene = new Scene(rows, pairs, score);
        Spread.over(pairs.length, (from, to) -> {
            float[][] values = new float[TOGETHER][Sign.values().length];
            float[] answers = new float[TOGETHER];
            int[] which = new int[TOGETHER];
            int count = 0;
            for (int pair = from; pair < to; pair++) {
                if (score[pair] >= least) {
                    which[count] = pair;
                    signs(scene, pair, first ? 0 : score[pair], values[count++]);
                }
                if (count == TOGETHER || pair == to - 1) {
                    forest.score(values, count, answers);
                    for (int at = 0; at < count; at++) {
                        scores[which[at]] = answers[at];
                    }
                    count = 0;
                }
            }
        });
    }

    private void signs(Scene scene, int pair, float firstScore, float[] values) {
        System.arraycopy(own, pair * OWN, values, 0, OWN);
        scene.signs(pair, values);
        values[Sign.FIRST_SCORE.ordinal()] = firstScore;
    }

    /** The same as columns. */
    float[][] columns(float[] score, boolean first) {
        float[][] columns = new float[Sign.values().length][pairs.length];
        each(score, first, (pair, values) -> {
            for (int sign = 0; sign < values.length; sign++) {
                columns[sign][pair] = values[sign];
            }
        });
        return columns;
    }
}
