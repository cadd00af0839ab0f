package lt.tiltas.registration.linkage.match;

import java.util.Arrays;
import java.util.SplittableRandom;
import lt.tiltas.registration.linkage.block.Pairs;
import lt.tiltas.registration.linkage.compare.Rows;

/** Parts in which no person and no household stands twice: whoever is one person or was registered together stays together. */
final class Folds {

    private final int[] leader;

    Folds(Rows rows, long[] truth) {
        leader = new int[rows.size];
        int[] head = new int[rows.size];
        Arrays.fill(head, -1);
        for (int at = 0; at < rows.size; at++) {
            leader[at] = at;
            int household = rows.household[at];
            if (household >= 0) {
                if (head[household] < 0) {
                    head[household] = at;
                }
                join(head[household], at);
            }
        }
        for (long pair : truth) {
            join(Pairs.one(pair), Pairs.other(pair));
        }
    }

    int[] of(long[] pairs, int folds, long seed) {
        int[] fold = new int[pairs.length];
        for (int pair = 0; pair < pairs.length; pair++) {
            fold[pair] = new SplittableRandom(seed * 31 + find(Pairs.one(pairs[pair])))
                    .split()
                    .nextInt(folds);
        }
        return fold;
    }

    private void join(int one, int other) {
        int first = find(one);
        int second = find(other);
        leader[Math.max(first, second)] = Math.min(first, second);
    }

    private int find(int record) {
        int at = record;
        while (leader[at] != at) {
            leader[at] = leader[leader[at]];
            at = leader[at];
        }
        return at;
    }
}
