package lt.tiltas.placement.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;

/**
 * Places a whole list at once: prices by descent, then each household at its best place with room, those first who would lose most, then exchanges.
 * The whole is done twice or more, from different seeds: the best placement and the tightest bound are kept. The same seed gives the same placement,
 * whatever the number of threads.
 */
public final class Hindsight {

    private static final int HOUSEHOLDS_IN_ALL = 20_000;
    private static final int MOST_ATTEMPTS = 16;
    private static final double FIRST_STEP = 1;
    /** Prices are sought for slightly less than there is: households come whole, and the last of everything is hard to fill. */
    private static final double SPARE = 0.995;

    private static final double DEEP_LOSS = 0.01;
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
        List<Attempt> attempts = attempts(demand, start);
        Attempt best = attempts.getFirst();
        Attempt tightest = best;
        for (Attempt attempt : attempts) {
            best = attempt.value > best.value ? attempt : best;
            tightest = attempt.bound < tightest.bound ? attempt : tightest;
        }
        return Placement.of(instance, best.site, tightest.prices);
    }

    /** One course from a seed of its own. */
    private record Attempt(int[] site, double value, Prices prices, double bound) {}

    /** Always as many for one size of instance; threads say only how many run at a time. */
    private List<Attempt> attempts(Demand demand, Prices start) {
        int many = Math.clamp(HOUSEHOLDS_IN_ALL / Math.max(1, demand.size), 2, MOST_ATTEMPTS);
        List<Attempt> done = new ArrayList<>();
        for (int n = 0; n < many; n += threads) {
            List<CompletableFuture<Attempt>> beside = new ArrayList<>();
            for (int other = n + 1; other < Math.min(many, n + threads); other++) {
                long own = seed + other;
                beside.add(CompletableFuture.supplyAsync(() -> attempt(demand, start, own)));
            }
            done.add(attempt(demand, start, seed + n));
            beside.forEach(attempt -> done.add(attempt.join()));
        }
        return done;
    }

    private Attempt attempt(Demand demand, Prices start, long own) {
        Descent descent = descend(demand, start, own);
        Plan plan = search(new Wishes(descent.market(), effort.wishes()), demand);
        int[] rows = Market.all(demand.size);
        double bound = descent.market().bound(rows, Capacities.of(instance.country()));
        return new Attempt(plan.site, plan.value(), descent.prices().copy(), bound);
    }

    private Descent descend(Demand demand, Prices start, long own) {
        Descent descent = new Descent(demand, Capacities.of(instance.country()).times(SPARE), start);
        int[] rows = Market.all(demand.size);
        SplittableRandom random = new SplittableRandom(own);
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
            new Exchange(plan, wishes, 2, 0).pass(order, pass == 0 ? DEEP_LOSS : HAIR);
        }
        return plan;
    }
}
