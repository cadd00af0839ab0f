package lt.tiltas.registration.linkage.match;

import java.util.Arrays;
import lt.tiltas.registration.linkage.block.Pairs;
import lt.tiltas.registration.linkage.compare.Rows;

/** What the other pairs say of a pair, given a score of each: rivals, the rest of the two households, a third record. Scores are log-odds. */
final class Scene {

    private static final float LIKELY = 0;
    private static final float THINKABLE = -3;
    static final float NOBODY = -20;

    private final Rows rows;
    private final long[] pairs;
    private final float[] score;
    private final float[] best;
    private final float[] second;
    private final int[] bestPair;
    private final int[] candidates;
    private final int[] firstOf;
    private final int[] nextTo;
    private final float[] nextScore;
    private final int[] group;
    private final long[] groups;

    Scene(Rows rows, long[] pairs, float[] score) {
        this.rows = rows;
        this.pairs = pairs;
        this.score = score;
        this.best = filled(rows.size);
        this.second = filled(rows.size);
        this.bestPair = new int[rows.size];
        this.candidates = new int[rows.size];
        this.firstOf = new int[rows.size + 1];
        for (int pair = 0; pair < pairs.length; pair++) {
            rank(Pairs.one(pairs[pair]), pair);
            rank(Pairs.other(pairs[pair]), pair);
        }
        for (int at = 0; at < rows.size; at++) {
            firstOf[at + 1] = firstOf[at] + candidates[at];
        }
        this.nextTo = new int[firstOf[rows.size]];
        this.nextScore = new float[nextTo.length];
        neighbours();
        this.groups = new long[pairs.length];
        this.group = grouped();
    }

    private static float[] filled(int size) {
        float[] filled = new float[size];
        Arrays.fill(filled, NOBODY);
        return filled;
    }

    private void rank(int record, int pair) {
        if (score[pair] > best[record]) {
            second[record] = best[record];
            best[record] = score[pair];
            bestPair[record] = pair;
        } else if (score[pair] > second[record]) {
            second[record] = score[pair];
        }
        candidates[record] += score[pair] > THINKABLE ? 1 : 0;
    }

    /** Pairs are sorted, so the neighbours of a record come in their order: first those before it, then those after. */
    private void neighbours() {
        int[] next = firstOf.clone();
        for (int side = 0; side < 2; side++) {
            for (int pair = 0; pair < pairs.length; pair++) {
                if (score[pair] > THINKABLE) {
                    int record = side == 0 ? Pairs.other(pairs[pair]) : Pairs.one(pairs[pair]);
                    int neighbour = side == 0 ? Pairs.one(pairs[pair]) : Pairs.other(pairs[pair]);
                    nextTo[next[record]] = neighbour;
                    nextScore[next[record]++] = score[pair];
                }
            }
        }
    }

    /** Pairs between the same two households lie together. */
    private int[] grouped() {
        long[] keyed = new long[pairs.length];
        int count = 0;
        for (int pair = 0; pair < pairs.length; pair++) {
            int one = rows.household[Pairs.one(pairs[pair])];
            int other = rows.household[Pairs.other(pairs[pair])];
            groups[pair] = one < 0 || other < 0 ? -1 : (long) Math.min(one, other) << 32 | Math.max(one, other);
            if (groups[pair] >= 0 && score[pair] > NOBODY) {
                keyed[count++] = pair;
            }
        }
        return Groups.sorted(keyed, count, groups);
    }

    void signs(int pair, float[] signs) {
        int one = Pairs.one(pairs[pair]);
        int other = Pairs.other(pairs[pair]);
        float own = score[pair];
        float aheadOne = own - (bestPair[one] == pair ? second[one] : best[one]);
        float aheadOther = own - (bestPair[other] == pair ? second[other] : best[other]);
        signs[Sign.AHEAD_OF_NEXT.ordinal()] = Math.min(aheadOne, aheadOther);
        signs[Sign.AHEAD_OF_NEXT_OTHER.ordinal()] = Math.max(aheadOne, aheadOther);
        signs[Sign.CANDIDATES.ordinal()] = Math.max(candidates[one], candidates[other]);
        third(one, other, signs);
        household(pair, one, other, signs);
    }

    private void third(int one, int other, float[] signs) {
        float most = NOBODY;
        float against = NOBODY;
        int b = firstOf[other];
        for (int a = firstOf[one]; a < firstOf[one + 1]; a++) {
            while (b < firstOf[other + 1] && nextTo[b] < nextTo[a]) {
                against = nextTo[b] == one ? against : Math.max(against, nextScore[b]);
                b++;
            }
            if (b < firstOf[other + 1] && nextTo[b] == nextTo[a]) {
                most = Math.max(most, Math.min(nextScore[a], nextScore[b]));
                b++;
            } else if (nextTo[a] != other) {
                against = Math.max(against, nextScore[a]);
            }
        }
        for (; b < firstOf[other + 1]; b++) {
            against = nextTo[b] == one ? against : Math.max(against, nextScore[b]);
        }
        signs[Sign.THIRD.ordinal()] = most;
        signs[Sign.THIRD_AGAINST.ordinal()] = against;
    }

    private void household(int pair, int one, int other, float[] signs) {
        float othersBest = NOBODY;
        float rival = NOBODY;
        int likely = 0;
        int from = groups[pair] < 0 ? 0 : Groups.first(group, groups, groups[pair]);
        for (int at = from; groups[pair] >= 0 && at < group.length && groups[group[at]] == groups[pair]; at++) {
            int beside = group[at];
            if (beside != pair) {
                int first = Pairs.one(pairs[beside]);
                int second1 = Pairs.other(pairs[beside]);
                if (first == one || first == other || second1 == one || second1 == other) {
                    rival = Math.max(rival, score[beside]);
                } else {
                    othersBest = Math.max(othersBest, score[beside]);
                    likely += score[beside] > LIKELY ? 1 : 0;
                }
            }
        }
        float fewer = signs[Sign.FEWER_MEMBERS.ordinal()];
        signs[Sign.OTHERS_BEST.ordinal()] = othersBest;
        signs[Sign.OTHERS_COUNT.ordinal()] = likely;
        signs[Sign.OTHERS_SHARE.ordinal()] = fewer <= 1 ? -1 : likely / (fewer - 1);
        signs[Sign.AHEAD_IN_HOUSEHOLD.ordinal()] = score[pair] - rival;
    }
}
