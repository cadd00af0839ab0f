package lt.tiltas.placement.engine;

import java.util.Arrays;
import java.util.stream.IntStream;

/** For each household the pools it would take at fixed prices, best net value first. A wish is a pool and, by it, a town. */
final class Wishes {

    private final Market market;
    private final int[][] pools;
    private final float[][] nets;

    /** @param most how many a household keeps */
    Wishes(Market market, int most) {
        this.market = market;
        int size = market.demand.size;
        pools = new int[size][];
        nets = new float[size][];
        double[] net = new double[most];
        int[] pool = new int[most];
        for (int row = 0; row < size; row++) {
            int found = collect(row, pool, net);
            pools[row] = Arrays.copyOf(pool, found);
            nets[row] = new float[found];
            for (int n = 0; n < found; n++) {
                nets[row][n] = (float) net[n];
            }
        }
    }

    private int collect(int row, int[] pool, double[] net) {
        Demand demand = market.demand;
        double[] there = market.nets(row);
        int kind = demand.kind[row];
        int found = 0;
        for (int town = 0; town < there.length; town++) {
            if (!(there[town] > Double.NEGATIVE_INFINITY) || (found == net.length && there[town] <= net[found - 1])) {
                continue;
            }
            double open = there[town] + market.rent(kind, town);
            int[] choice = demand.pools(kind, town);
            for (int n = 0; n < choice.length; n++) {
                double worth = open - market.prices.pool()[choice[n]] * demand.units(kind, town)[n];
                found = insert(pool, net, found, choice[n], worth);
            }
        }
        return found;
    }

    private static int insert(int[] pool, double[] net, int found, int one, double worth) {
        if (found == net.length && worth <= net[found - 1]) {
            return found;
        }
        int size = Math.min(net.length, found + 1);
        int at = size - 1;
        while (at > 0 && net[at - 1] < worth) {
            net[at] = net[at - 1];
            pool[at] = pool[at - 1];
            at--;
        }
        net[at] = worth;
        pool[at] = one;
        return size;
    }

    /** Pools, the best first. */
    int[] pools(int row) {
        return pools[row];
    }

    /** Their net values. */
    float[] nets(int row) {
        return nets[row];
    }

    double best(int row) {
        return nets[row].length == 0 ? -market.demand.penalty(row) : nets[row][0];
    }

    /** The best net value that a household could have in another town. */
    double elsewhere(int row, int town) {
        for (int n = 0; n < pools[row].length; n++) {
            if (market.demand.country.pools().get(pools[row][n]).town() != town) {
                return nets[row][n];
            }
        }
        return -market.demand.penalty(row);
    }

    /** Net value of the household in a pool. */
    double net(int row, int pool) {
        Demand demand = market.demand;
        Country.Pool homes = demand.country.pools().get(pool);
        int town = homes.town();
        Prices prices = market.prices;
        double net = demand.value[row][town]
                - prices.pool()[pool] * homes.take(demand.persons[row])
                - prices.town()[Scarce.QUOTA.ordinal()][town] * demand.persons[row]
                - prices.town()[Scarce.CASELOAD.ordinal()][town] * demand.work[row];
        for (int band = 0; band < 3; band++) {
            net -= prices.town()[band][town] * demand.school[band][row];
        }
        return demand.med[row] == 0 ? net : net - prices.town()[Scarce.MED1.ordinal() + demand.med[row] - 1][town];
    }

    /** Rows in the order of who loses most by not getting the first wish. */
    int[] byLead() {
        double[] lead = new double[pools.length];
        for (int row = 0; row < lead.length; row++) {
            double second = nets[row].length > 1 ? nets[row][1] : -market.demand.penalty(row);
            lead[row] = second - best(row);
        }
        return order(lead);
    }

    /** Rows, the one with the least key first, equal ones as they stand. */
    static int[] order(double[] key) {
        return IntStream.range(0, key.length)
                .boxed()
                .sorted((a, b) -> key[a] != key[b] ? Double.compare(key[a], key[b]) : Integer.compare(a, b))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
