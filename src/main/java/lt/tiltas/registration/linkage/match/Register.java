package lt.tiltas.registration.linkage.match;

import java.util.Arrays;
import java.util.List;
import lt.tiltas.registration.linkage.block.Keys;
import lt.tiltas.registration.linkage.block.Kind;
import lt.tiltas.registration.linkage.compare.Rows;
import lt.tiltas.registration.linkage.model.Frequencies;
import lt.tiltas.registration.linkage.model.Model;

/** A register in memory: who in it may be somebody who arrives, with the keys and the score of a whole list. Not changed once made. */
public final class Register {

    private static final int MOST = 8;
    private static final int MOST_ROWS = 48;

    private final Rows rows;
    private final Frequencies common;
    private final Model model;
    private final Members members;
    private final Index index;

    public Register(Rows rows, Model model) {
        this.rows = rows;
        this.model = model;
        this.common = Frequencies.of(rows);
        this.members = new Members(rows);
        this.index = new Index(rows);
    }

    /**
     * Somebody who arrives, perhaps with a household: the first of the list is asked about. The places of the answer are those of the register; likeliest
     * first.
     */
    public List<Judge.Opinion> of(Rows arrival) {
        int[] best = best(arrival, candidates(arrival));
        int[] places = withHouseholds(best);
        Rows few = Rows.of(arrival, rows, places);
        return new Judge(model, common)
                .of(few, arrival.size, best.length).stream()
                        .filter(opinion -> opinion.one() == 0)
                        .map(opinion -> new Judge.Opinion(
                                0,
                                places[opinion.other() - arrival.size],
                                opinion.probability(),
                                opinion.pair(),
                                opinion.grounds()))
                        .toList();
    }

    private int[] candidates(Rows arrival) {
        var found = new Index.Found();
        for (Kind kind : Kind.values()) {
            if (kind != Kind.HOUSEHOLD) {
                Keys.of(arrival, 0, kind, (any, key) -> index.find(kind, key, found));
            }
        }
        return found.distinct();
    }

    /** The likeliest by evidence alone: households and trees are for a few. */
    private int[] best(Rows arrival, int[] candidates) {
        Rows all = Rows.of(arrival, rows, candidates);
        var signs = new Signs(all, common, model.weights(), new Members(all));
        long[] ranked = new long[candidates.length];
        for (int at = 0; at < candidates.length; at++) {
            float evidence = signs.evidence(0, arrival.size + at);
            ranked[at] = (long) (-evidence * 1000) << 32 | at;
        }
        Arrays.sort(ranked);
        int[] best = new int[Math.min(MOST, ranked.length)];
        for (int at = 0; at < best.length; at++) {
            best[at] = candidates[(int) ranked[at]];
        }
        return best;
    }

    private int[] withHouseholds(int[] best) {
        int[] places = new int[MOST_ROWS];
        int count = 0;
        for (int place : best) {
            count = put(places, count, place);
        }
        for (int place : best) {
            int household = rows.household[place];
            for (int at = household < 0 ? 0 : members.from(household);
                    household >= 0 && at < members.to(household);
                    at++) {
                count = put(places, count, members.member(at));
            }
        }
        return Arrays.copyOf(places, count);
    }

    private static int put(int[] places, int count, int place) {
        for (int at = 0; at < count; at++) {
            if (places[at] == place) {
                return count;
            }
        }
        if (count == places.length) {
            return count;
        }
        places[count] = place;
        return count + 1;
    }
}
