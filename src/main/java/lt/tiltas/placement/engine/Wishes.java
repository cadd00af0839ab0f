package lt.tiltas.placement.engine;

import java.util.Arrays;
import java.util.stream.IntStream;

/** For each household the pools it would take at fixed prices, best net value first. A wish is a pool and, by it, a town. */
final class Wishes {

    private final int[][] pools;
    private final double[] lead;

    /** @param most how many a household keeps */
    Wishes(Market market, int most) {
        Demand demand = market.demand;
        pools = new int[demand.size][];
        lead = new double[demand.size];
        double[] net = new double[most];
        int[] pool = new int[most];
        for (int row = 0; row < demand.size; row++) {
            int found = collect(market, row, pool, net);
            pools[row] = Arrays.copyOf(pool, found);
            double second = found > 1 ? net[1] : -demand.penalty(row);
            lead[row] = found == 0 ? 0 : net[0] - second;
        }
    }

    private static int collect(Market market, int row, int[] pool, double[] net) {
        Demand demand = market.demand;
        double[] nets = market.nets(row);
        int kind = demand.kind[row];
        int found = 0;
        for (int town = 0; town < nets.length; town++) {
            if (!(nets[town] > Double.NEGATIVE_INFINITY) || (found == net.length && nets[town] <= net[found - 1])) {
                continue;
            }
            double rent = market.rent(kind, town);
            for (int n = 0; n < demand.pools[kind][town].length; n++) {
                int one = demand.pools[kind][town][n];
                double worth = nets[town] + rent - market.prices.pool()[one] * demand.units[kind][town][n];
                found = insert(pool, net, found, one, worth);
            }
        }
        return found;
    }

    private static int insert(int[] pool, double[] net, int found, int one, double worth) {
        int at = found;
        if (found == net.length) {
            if (worth <= net[found - 1]) {
                return found;
            }
            at = found - 1;
        }
        int size = Math.min(net.length, found + 1);
        while (at > 0 && net[at - 1] < worth) {
            net[at] = net[at - 1];
            pool[at] = pool[at - 1];
            at--;
        }
        net[at] = worth;
        pool[at] = one;
        return size;
    }

    int[] of(int row) {
        return pools[row];
    }

    /** Rows in the order of who loses most by not getting the first wish. */
    int[] byLead() {
        return IntStream.range(0, lead.length)
                .boxed()
                .sorted((a, b) -> lead[a] != lead[b] ? Double.compare(lead[b], lead[a]) : Integer.compare(a, b))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
