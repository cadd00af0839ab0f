package lt.tiltas.placement.run;

import java.util.ArrayList;
import java.util.List;
import lt.tiltas.placement.engine.Certificate;
import lt.tiltas.placement.engine.Fairness;
import lt.tiltas.placement.engine.Household;
import lt.tiltas.placement.engine.Instance;
import lt.tiltas.placement.engine.Ledger;

/**
 * Places a whole list and looks after its groups. Placed at once for the greatest value, a group has its mean; in real rooms some families do not get
 * what the engine gave them by beds. Where a group falls below its floor so, its outcomes count for more, its families choose rooms first, and the
 * list is placed again. Kept is what leaves the fewest groups below; of those, what is worth most.
 */
public final class Fairly {

    private static final int AGAIN = 2;
    private static final double FURTHER = 0.25;

    /**
     * @param home by party, index into the homes of the country; -1 = no place
     * @param certificate no way of placing this list is worth more
     * @param withoutFloors what the list is worth when nobody looks after the groups
     * @param ledger what the municipalities have left
     */
    public record Placed(
            int[] home, Certificate certificate, double withoutFloors, List<PriceRun.Group> groups, Ledger ledger) {}

    private final CountryNow now;
    private final List<Party> parties;
    private final double floor;
    private final long seed;
    private final Instance list;

    /** Reads share of the floors from the weights in force. */
    public Fairly(CountryNow now, List<Party> parties, long seed) {
        this.now = now;
        this.parties = parties;
        this.floor = now.weights().of("floor_percent") / 100.0;
        this.seed = seed;
        List<Household> households = parties.stream().map(Party::household).toList();
        this.list = new Instance(now.country(), households, Groups.CODES);
    }

    public Placed place() {
        Together.Placed plain = together(Lean.NONE);
        Together.Placed best = plain;
        Together.Placed last = plain;
        Lean lean = Lean.NONE;
        for (int n = 0; n < AGAIN && !below(plain, best).isEmpty(); n++) {
            lean = lean.towards(below(plain, last), FURTHER);
            last = together(lean);
            best = isBetter(plain, last, best) ? last : best;
        }
        Certificate proof = plain.certificate();
        return new Placed(
                best.home(),
                new Certificate(proof.prices(), proof.bound(), worth(best)),
                proof.value(),
                groups(plain, best),
                best.ledger());
    }

    private Together.Placed together(Lean lean) {
        return new Together(now, parties, lean, seed).place();
    }

    private static double worth(Together.Placed placed) {
        return placed.certificate().value();
    }

    private boolean isBetter(Together.Placed plain, Together.Placed one, Together.Placed other) {
        int fewer = below(plain, other).size() - below(plain, one).size();
        return fewer > 0 || fewer == 0 && worth(one) > worth(other);
    }

    /** Groups whose mean is less than their floor. */
    private List<String> below(Together.Placed plain, Together.Placed placed) {
        return groups(plain, placed).stream()
                .filter(group -> !group.held())
                .map(PriceRun.Group::code)
                .toList();
    }

    private List<PriceRun.Group> groups(Together.Placed plain, Together.Placed placed) {
        List<Fairness.Line> without = Fairness.table(list, plain.atOnce(), plain.home());
        List<Fairness.Line> with = Fairness.table(list, plain.atOnce(), placed.home());
        List<PriceRun.Group> groups = new ArrayList<>();
        for (int n = 0; n < with.size(); n++) {
            Fairness.Line line = with.get(n);
            double least = Math.max(0, floor * line.free());
            groups.add(new PriceRun.Group(
                    line.group(),
                    line.households(),
                    new PriceRun.Means(line.free(), least, without.get(n).mean(), line.mean())));
        }
        return groups;
    }
}
