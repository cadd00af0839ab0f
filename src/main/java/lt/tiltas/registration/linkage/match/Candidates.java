package lt.tiltas.registration.linkage.match;

import java.util.Arrays;
import lt.tiltas.registration.linkage.block.Blocks;
import lt.tiltas.registration.linkage.block.Pairs;
import lt.tiltas.registration.linkage.compare.Rows;

/** Pairs worth a second look, sorted, with the evidence of the first stage: those that share a key, and the members of two households of which one pair is likely. */
final class Candidates {

    private static final float WORTH = -7;
    private static final float LIKELY = 1;

    final long[] pairs;
    final float[] evidence;
    final int scored;

    private Candidates(long[] pairs, float[] evidence, int scored) {
        this.pairs = pairs;
        this.evidence = evidence;
        this.scored = scored;
    }

    static Candidates of(Rows rows, Signs signs, Members members, boolean across) {
        long[] shared = Blocks.pairs(rows, across);
        float[] evidence = evidence(shared, signs);
        long[] beside = beside(rows, shared, evidence, members, across);
        float[] evidenceBeside = evidence(beside, signs);
        long[] pairs = new long[shared.length + beside.length];
        float[] all = new float[pairs.length];
        int kept = 0;
        int b = 0;
        for (int a = 0; a < shared.length || b < beside.length; ) {
            boolean first = b == beside.length || a < shared.length && shared[a] < beside[b];
            long pair = first ? shared[a] : beside[b];
            float found = first ? evidence[a++] : evidenceBeside[b++];
            if (found > WORTH) {
                pairs[kept] = pair;
                all[kept++] = found;
            }
        }
        return new Candidates(Arrays.copyOf(pairs, kept), Arrays.copyOf(all, kept), pairs.length);
    }

    /** Of pairs that are given, those worth it. */
    static Candidates among(long[] given, Signs signs) {
        float[] evidence = evidence(given, signs);
        long[] pairs = new long[given.length];
        int kept = 0;
        for (int at = 0; at < given.length; at++) {
            if (evidence[at] > WORTH) {
                pairs[kept] = given[at];
                evidence[kept++] = evidence[at];
            }
        }
        return new Candidates(Arrays.copyOf(pairs, kept), Arrays.copyOf(evidence, kept), given.length);
    }

    private static float[] evidence(long[] pairs, Signs signs) {
        float[] evidence = new float[pairs.length];
        Spread.over(pairs.length, (from, to) -> {
            Signs own = signs.again();
            for (int at = from; at < to; at++) {
                evidence[at] = own.evidence(Pairs.one(pairs[at]), Pairs.other(pairs[at]));
            }
        });
        return evidence;
    }

    /** Members of the households of a likely pair, where they are not candidates yet. */
    private static long[] beside(Rows rows, long[] shared, float[] evidence, Members members, boolean across) {
        var beside = new Pairs();
        for (int at = 0; at < shared.length; at++) {
            int one = rows.household[Pairs.one(shared[at])];
            int other = rows.household[Pairs.other(shared[at])];
            if (evidence[at] > LIKELY && one >= 0 && other >= 0 && one != other) {
                for (int a = members.from(one); a < members.to(one); a++) {
                    for (int b = members.from(other); b < members.to(other); b++) {
                        beside.add(members.member(a), members.member(b));
                    }
                }
            }
        }
        return Arrays.stream(beside.distinct())
                .filter(pair -> Arrays.binarySearch(shared, pair) < 0)
                .filter(pair -> !across || rows.source[Pairs.one(pair)] != rows.source[Pairs.other(pair)])
                .toArray();
    }
}
