package lt.tiltas.placement.engine;

import java.util.SplittableRandom;

/**
 * Places a whole list at once: prices by descent, then each household at its best place with room, those first who would lose most, then exchanges.
 * The same seed gives the same placement, whatever the number of threads.
 */
public final class Hindsight {

    private static final double FIRST_STEP = 1;
    private static final double EVERYTHING = 1000;
    private static final double PATIENCE = 0.02;
    private static final double HAIR = 1e-4;

    private final Instance instance;
    private final Effort effort;
    private final long seed;
    private final int threads;

    public Hindsight(Instance instance, Effort effort, long seed, int threads) {
        this.instance = instance;
        this.effort = effort;
        this.seed = seed;
        this.threads = threads;
    }

    public Placement place() {
        return place(Prices.zero(instance.country(), 0));
    }

    /** Starts from prices that are nearly right, as last week's are. */
    public Placement place(Prices start) {
        Demand demand = new Demand(instance.country(), instance.households());
        Descent descent = descend(demand, start);
        Plan plan = search(new Wishes(descent.market(), effort.wishes()), demand);
        return Placement.of(instance, plan.site, descent.prices().copy());
    }

    private Descent descend(Demand demand, Prices start) {
        Descent descent = new Descent(demand, Capacities.of(instance.country()), start);
        int[] rows = Market.all(demand.size);
        SplittableRandom random = new SplittableRandom(seed);
        for (int epoch = 0; epoch < effort.epochs(); epoch++) {
            Descent.shuffle(rows, random);
            double part = epoch / Math.max(1.0, effort.epochs() - 1.0);
            descent.epoch(rows, FIRST_STEP * Math.pow(effort.last() / FIRST_STEP, part), false);
        }
        return descent;
    }

    private Plan search(Wishes wishes, Demand demand) {
        Plan plan = new Plan(demand);
        int[] order = wishes.byLead();
        new Exchange(plan, wishes, 0, EVERYTHING).pass(order, 0);
        for (int pass = 0; pass < effort.passes(); pass++) {
            new Exchange(plan, wishes, 1, pass < 2 ? 0 : PATIENCE).pass(order, HAIR);
        }
        for (int pass = 0; pass < effort.deep(); pass++) {
            new Exchange(plan, wishes, 2, 0).pass(order, HAIR);
        }
        return plan;
    }
}
