package lt.tiltas.registration.review;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import lt.tiltas.registration.linkage.Reason;
import lt.tiltas.registration.linkage.Reasons;
import lt.tiltas.registration.linkage.block.Pairs;
import lt.tiltas.registration.linkage.compare.Comparison;
import lt.tiltas.registration.linkage.compare.Rows;
import lt.tiltas.registration.linkage.match.Linked;
import lt.tiltas.registration.linkage.model.Model;

/** The register linked with itself: which pairs are worth a look, and why. */
final class Swept {

    /** Two households, the lower number first. */
    private record Households(int one, int other) {}

    private final Rows rows;
    private final Linked linked;
    private final Map<Integer, Float> best = new HashMap<>();
    private final Map<Households, Set<Long>> between = new HashMap<>();

    Swept(Rows rows, Linked linked) {
        this.rows = rows;
        this.linked = linked;
        worthALook().forEach(at -> {
            long pair = linked.pairs()[at];
            best.merge(Pairs.one(pair), probability(at), Math::max);
            best.merge(Pairs.other(pair), probability(at), Math::max);
            between.computeIfAbsent(households(pair), any -> new HashSet<>()).add(pair);
        });
    }

    IntStream worthALook() {
        return IntStream.range(0, linked.pairs().length).filter(at -> linked.probability()[at] >= Model.WORTH_A_LOOK);
    }

    UUID one(int at) {
        return UUID.fromString(rows.ids[Pairs.one(linked.pairs()[at])]);
    }

    UUID other(int at) {
        return UUID.fromString(rows.ids[Pairs.other(linked.pairs()[at])]);
    }

    float probability(int at) {
        return linked.probability()[at];
    }

    /** Another pair of the same two households backs this one; a likelier pair of either record speaks against it. */
    List<Reason> reasons(int at) {
        long pair = linked.pairs()[at];
        var compared = new Comparison();
        compared.of(rows, Pairs.one(pair), Pairs.other(pair));
        boolean fits = between.get(households(pair)).stream().anyMatch(beside -> isOfOthers(beside, pair));
        float likeliest = Math.max(best.get(Pairs.one(pair)), best.get(Pairs.other(pair)));
        return Reasons.of(compared, fits, likeliest > probability(at));
    }

    private static boolean isOfOthers(long beside, long pair) {
        return Pairs.one(beside) != Pairs.one(pair)
                && Pairs.one(beside) != Pairs.other(pair)
                && Pairs.other(beside) != Pairs.one(pair)
                && Pairs.other(beside) != Pairs.other(pair);
    }

    private Households households(long pair) {
        int one = rows.household[Pairs.one(pair)];
        int other = rows.household[Pairs.other(pair)];
        return new Households(Math.min(one, other), Math.max(one, other));
    }
}
