package lt.tiltas.placement.engine;

import java.util.SplittableRandom;

/**
 * Stochastic dual descent. Households come in random order, each takes its best place at current prices; what it uses becomes dearer at once, by
 * the step times the share of the capacity it took, and everything becomes cheaper by the share of all households that have come. Where demand meets
 * capacity the two cancel: that is a subgradient step on the dual of the assignment's linear program, each resource measured in its own capacity.
 * Two settings of thought: Ahani et al. 2024 (prices from a sampled future), Freund et al. 2023 (prices of floors for groups).
 */
final class Descent {

    /** Households between two falls of all prices: falling is the dearest part and need not be exact in time. */
    private static final int LEAST_BLOCK = 32;

    private static final int MOST_BLOCK = 400;
    private static final int BLOCKS = 16;
    /** The price of what is not there at all. */
    private static final double CLOSED = 1000;

    /** A group's outcome never counts more than twice because of its floor: a floor out of reach must not ruin the rest. */
    private static final double MOST_WEIGHT = 1;

    private final Market market;
    private final Capacities capacities;
    private final Prices prices;
    private final Prices sum;
    private long sums;

    Descent(Demand demand, Capacities capacities, Prices start) {
        this.prices = start.copy();
        this.capacities = capacities;
        this.market = new Market(demand, prices);
        this.sum = Prices.zero(demand.country, prices.group().length);
    }

    Market market() {
        return market;
    }

    Prices prices() {
        return prices;
    }

    /** One pass over the rows in the order they stand in. */
    void epoch(int[] rows, double step, boolean averaging) {
        int block = Math.clamp(rows.length / BLOCKS, LEAST_BLOCK, MOST_BLOCK);
        for (int from = 0; from < rows.length; from += block) {
            int to = Math.min(rows.length, from + block);
            for (int n = from; n < to; n++) {
                take(rows[n], step);
            }
            fall(step * (to - from) / rows.length);
            if (averaging) {
                add(sum, prices);
                sums++;
            }
        }
    }

    private void take(int row, double step) {
        market.best(row);
        if (market.town < 0) {
            return;
        }
        Demand demand = market.demand;
        int at = market.town;
        int pool = market.pool(row, at);
        for (int band = 0; band < 3; band++) {
            if (demand.school[band][row] > 0) {
                rise(band, at, step, demand.school[band][row]);
            }
        }
        if (demand.med[row] > 0) {
            rise(Scarce.MED1.ordinal() + demand.med[row] - 1, at, step, 1);
        }
        rise(Scarce.CASELOAD.ordinal(), at, step, demand.work[row]);
        rise(Scarce.QUOTA.ordinal(), at, step, demand.persons[row]);
        int units = demand.country.pools().get(pool).take(demand.persons[row]);
        prices.pool()[pool] = risen(prices.pool()[pool], capacities.pool()[pool], step, units);
        market.moved(pool);
        satisfy(demand.groups[row], demand.value[row][at], step);
    }

    private void rise(int resource, int at, double step, double use) {
        double[] row = prices.town()[resource];
        row[at] = risen(row[at], capacities.town()[resource][at], step, use);
    }

    private static double risen(double price, double capacity, double step, double use) {
        return capacity > 0 ? price + step * use / capacity : CLOSED;
    }

    private void satisfy(long groups, double outcome, double step) {
        for (long rest = groups; rest != 0; rest &= rest - 1) {
            int g = Long.numberOfTrailingZeros(rest);
            if (g < capacities.floor().length && capacities.floor()[g] > 0) {
                prices.group()[g] = Math.max(
                        0, prices.group()[g] - step * outcome / capacities.floor()[g]);
            }
        }
    }

    private void fall(double by) {
        for (double[] row : prices.town()) {
            for (int at = 0; at < row.length; at++) {
                row[at] = Math.max(0, row[at] - by);
            }
        }
        double[] pool = prices.pool();
        for (int n = 0; n < pool.length; n++) {
            pool[n] = Math.max(0, pool[n] - by);
        }
        for (int g = 0; g < capacities.floor().length; g++) {
            prices.group()[g] =
                    Math.min(MOST_WEIGHT, prices.group()[g] + (capacities.floor()[g] > 0 ? by : 0));
        }
        market.movedAll();
    }

    /** The mean of the prices over all averaging epochs so far. */
    Prices mean() {
        Prices mean = sum.copy();
        scale(mean, 1.0 / Math.max(1, sums));
        return mean;
    }

    static void add(Prices sum, Prices more) {
        for (int n = 0; n < Scarce.COUNT; n++) {
            add(sum.town()[n], more.town()[n]);
        }
        add(sum.pool(), more.pool());
        add(sum.group(), more.group());
    }

    private static void add(double[] sum, double[] more) {
        for (int n = 0; n < sum.length; n++) {
            sum[n] += more[n];
        }
    }

    static void scale(Prices prices, double factor) {
        for (double[] row : prices.town()) {
            scale(row, factor);
        }
        scale(prices.pool(), factor);
        scale(prices.group(), factor);
    }

    private static void scale(double[] row, double factor) {
        for (int n = 0; n < row.length; n++) {
            row[n] *= factor;
        }
    }

    static void shuffle(int[] rows, SplittableRandom random) {
        for (int n = rows.length - 1; n > 0; n--) {
            int other = random.nextInt(n + 1);
            int row = rows[n];
            rows[n] = rows[other];
            rows[other] = row;
        }
    }
}
