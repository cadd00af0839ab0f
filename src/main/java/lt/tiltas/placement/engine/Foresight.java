package lt.tiltas.placement.engine;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Prices for those who come tomorrow: a descent on futures drawn from what is known (the year before, those who came since, a scenario) against what
 * is free now. Each epoch draws anew, so that the prices are a mean over many possible futures and a reserve stands for the ones that are dear.
 */
public final class Foresight {

    private final Demand demand;

    /** @param known households as they may come again; each is equally likely */
    public Foresight(Country country, List<Household> known) {
        this.demand = new Demand(country, known);
    }

    /**
     * @param free what there is for all who come
     * @param expected how many households are still expected
     * @param start prices to begin with: zero, or those of the last time
     * @param warm whether the start is nearly right, so that few and small steps do
     */
    public Prices prices(Capacities free, double expected, Prices start, boolean warm, long seed) {
        int size = Math.max(1, (int) Math.round(expected));
        Descent descent = new Descent(demand, free, start);
        SplittableRandom random = new SplittableRandom(seed);
        int epochs = warm ? 6 : 30;
        double first = warm ? 0.05 : 1;
        double last = warm ? 0.01 : 0.005;
        int[] rows = new int[size];
        for (int epoch = 0; epoch < epochs; epoch++) {
            for (int n = 0; n < size; n++) {
                rows[n] = random.nextInt(demand.size);
            }
            descent.epoch(rows, first * Math.pow(last / first, epoch / (epochs - 1.0)), epoch >= epochs / 2);
        }
        return descent.mean();
    }
}
