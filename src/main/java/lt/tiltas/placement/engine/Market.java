package lt.tiltas.placement.engine;

import java.util.Arrays;

/**
 * A demand looking at prices: what each household would pay in each town, its best town and pool. Prices may move at any time; {@link #moved} keeps
 * the cheapest home of each kind and town right.
 */
final class Market {

    final Demand demand;
    final Prices prices;
    private final int towns;
    /** Price of the cheapest home, by kind and town; infinite where there is none. */
    private final double[][] rent;

    private final int[][] cheapest;
    private final double[] net;
    /** What {@link #best} found: a town, or -1 for nowhere; and its net value, or that of nowhere. */
    int town;

    double bestNet;

    Market(Demand demand, Prices prices) {
        this.demand = demand;
        this.prices = prices;
        towns = demand.country.towns().size();
        rent = new double[demand.kinds()][towns];
        cheapest = new int[demand.kinds()][towns];
        net = new double[towns];
        movedAll();
    }

    void movedAll() {
        for (int kind = 0; kind < rent.length; kind++) {
            for (int at = 0; at < towns; at++) {
                refresh(kind, at);
            }
        }
    }

    void moved(int pool) {
        int at = demand.country.pools().get(pool).town();
        for (int kind : demand.kindsOf(pool)) {
            refresh(kind, at);
        }
    }

    private void refresh(int kind, int at) {
        int[] pools = demand.pools(kind, at);
        int[] units = demand.units(kind, at);
        double least = Double.POSITIVE_INFINITY;
        int pool = -1;
        for (int n = 0; n < pools.length; n++) {
            double price = prices.pool()[pools[n]] * units[n];
            if (price < least) {
                least = price;
                pool = pools[n];
            }
        }
        rent[kind][at] = least;
        cheapest[kind][at] = pool;
    }

    int pool(int row, int at) {
        return cheapest[demand.kind[row]][at];
    }

    double rent(int oneKind, int at) {
        return rent[oneKind][at];
    }

    /** Net value of the household in each town, NaN or minus infinity where it may not live; overwritten by the next call. */
    double[] nets(int row) {
        double weight = prices.weight(demand.groups[row]);
        double[] value = demand.value[row];
        double[] home = rent[demand.kind[row]];
        double[] quota = prices.town()[Scarce.QUOTA.ordinal()];
        double[] load = prices.town()[Scarce.CASELOAD.ordinal()];
        double persons = demand.persons[row];
        double work = demand.work[row];
        for (int at = 0; at < net.length; at++) {
            net[at] = weight * value[at] - home[at] - persons * quota[at] - work * load[at];
        }
        for (int band = 0; band < 3; band++) {
            if (demand.school[band][row] > 0) {
                less(demand.school[band][row], prices.town()[band]);
            }
        }
        if (demand.med[row] > 0) {
            less(1, prices.town()[Scarce.MED1.ordinal() + demand.med[row] - 1]);
        }
        return net;
    }

    private void less(double use, double[] price) {
        for (int at = 0; at < net.length; at++) {
            net[at] -= use * price[at];
        }
    }

    /** Finds the best town of the household and leaves it in {@link #town} and {@link #bestNet}. */
    void best(int row) {
        double[] found = nets(row);
        double most = -demand.penalty(row);
        int where = -1;
        for (int at = 0; at < found.length; at++) {
            if (found[at] > most) {
                most = found[at];
                where = at;
            }
        }
        town = where;
        bestNet = most;
    }

    /** The bound that these prices prove for these households (a household that stands there twice counts twice). */
    double bound(int[] rows, Capacities capacities) {
        double sum = capacities.worth(prices);
        for (int row : rows) {
            best(row);
            sum += bestNet;
        }
        return sum;
    }

    static int[] all(int size) {
        int[] rows = new int[size];
        Arrays.setAll(rows, row -> row);
        return rows;
    }
}
