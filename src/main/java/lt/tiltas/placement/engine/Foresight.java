package lt.tiltas.placement.engine;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Prices for those who come tomorrow: a descent on futures drawn from what is known (the year before, those who came since, a scenario) against what
 * is free now. Each epoch draws anew, so that the prices are a mean over many possible futures. For one thread; the prices may go to any.
 */
public final class Foresight {

    private static final int COLD_EPOCHS = 30;

    private final Demand demand;
    private final SplittableRandom random;
    private final Rule rule;

    /** @param known households as they may come again; each is equally likely */
    public Foresight(Country country, List<Household> known, Rule rule, long seed) {
        this.demand = new Demand(country, known);
        this.rule = rule;
        this.random = new SplittableRandom(seed);
    }

    /** One more household has come: others like it may come. */
    public void learn(Household household) {
        demand.add(household);
    }

    /** Prices from nothing. */
    public Prices first(Capacities free, double expected) {
        return look(free, expected, Prices.zero(demand.country, free.floor().length), COLD_EPOCHS, 1);
    }

    /**
     * Prices from those of the last time.
     *
     * @param free what there is for all who come
     * @param expected how many households are still expected
     */
    public Prices next(Capacities free, double expected, Prices last) {
        int size = size(expected);
        Prices fresh = look(free, expected, last, Math.max(rule.epochs(), rule.draws() / size), rule.first());
        Prices smooth = last.copy();
        Descent.scale(smooth, rule.smoothing());
        Descent.scale(fresh, 1 - rule.smoothing());
        Descent.add(smooth, fresh);
        return smooth;
    }

    private int size(double expected) {
        return (int) Math.max(1, Math.round(expected * (1 + rule.reserve())));
    }

    private Prices look(Capacities free, double expected, Prices start, int epochs, double first) {
        Descent descent = new Descent(demand, free, start);
        int[] rows = new int[size(expected)];
        for (int epoch = 0; epoch < epochs; epoch++) {
            for (int n = 0; n < rows.length; n++) {
                rows[n] = random.nextInt(demand.size);
            }
            double part = epoch / Math.max(1.0, epochs - 1.0);
            descent.epoch(rows, first * Math.pow(rule.last() / first, part), epoch >= epochs / 2);
        }
        return descent.mean();
    }
}
