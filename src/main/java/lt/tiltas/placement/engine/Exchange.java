package lt.tiltas.placement.engine;

/**
 * Local search by chains: a household goes where it is worth more; if nothing is free there, one that lives there makes way and goes where it loses
 * least, and so on, at most {@code depth} times. A chain is carried out only when all of it together is worth more.
 */
final class Exchange {

    private static final double HAIR = 1e-7;

    private final Plan plan;
    private final Wishes wishes;
    private final int depth;
    private final int breadth;

    Exchange(Plan plan, Wishes wishes, int depth, int breadth) {
        this.plan = plan;
        this.wishes = wishes;
        this.depth = depth;
        this.breadth = breadth;
    }

    /** Tries once for each row; returns how many chains were carried out. */
    int pass(int[] rows) {
        int done = 0;
        for (int row : rows) {
            if (better(row)) {
                done++;
            }
        }
        return done;
    }

    private boolean better(int row) {
        int from = plan.site[row];
        double now = plan.value(row);
        if (from != Plan.NOWHERE) {
            plan.leave(row);
        }
        if (settle(row, -now, depth)) {
            return true;
        }
        if (from != Plan.NOWHERE) {
            plan.put(row, from);
        }
        return false;
    }

    /** Places a household that is nowhere, if the whole chain so far, which stands at this gain, then gains. */
    private boolean settle(int row, double gain, int left) {
        Demand demand = plan.demand;
        for (int pool : wishes.of(row)) {
            int town = demand.country.pools().get(pool).town();
            double then = gain + demand.value[row][town];
            if (then <= HAIR) {
                continue;
            }
            int at = plan.room(row, town, pool);
            if (at != Plan.NOWHERE) {
                plan.put(row, at);
                return true;
            }
        }
        return left > 0 && displace(row, gain, left);
    }

    private boolean displace(int row, double gain, int left) {
        Demand demand = plan.demand;
        int tried = 0;
        for (int pool : wishes.of(row)) {
            int town = demand.country.pools().get(pool).town();
            double then = gain + demand.value[row][town];
            if (then <= HAIR) {
                continue;
            }
            if (++tried > breadth) {
                return false;
            }
            boolean full = plan.free(pool, plan.units(row, pool)) == Plan.NOWHERE;
            int[] from = full ? new int[] {pool} : demand.country.poolsOf(town);
            for (int one : from) {
                for (int at : demand.country.pools().get(one).sites()) {
                    if (displaceFrom(at, row, pool, then, left)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private boolean displaceFrom(int at, int row, int pool, double gain, int left) {
        Demand demand = plan.demand;
        int town = demand.country.pools().get(pool).town();
        for (int n = plan.residents(at) - 1; n >= 0; n--) {
            if (n >= plan.residents(at)) {
                continue;
            }
            int other = plan.resident(at, n);
            double without = gain - demand.value[other][town];
            if (without + alternative(other, town) <= HAIR || !plan.townHolds(row, town, other)) {
                continue;
            }
            if (swap(other, at, row, pool, without, left)) {
                return true;
            }
        }
        return false;
    }

    private boolean swap(int other, int at, int row, int pool, double gain, int left) {
        plan.leave(other);
        int town = plan.demand.country.pools().get(pool).town();
        int to = plan.room(row, town, pool);
        if (to != Plan.NOWHERE) {
            plan.put(row, to);
            if (settle(other, gain, left - 1)) {
                return true;
            }
            plan.leave(row);
        }
        plan.put(other, at);
        return false;
    }

    /** The most that it could be worth in another town, feasible or not. */
    private double alternative(int row, int town) {
        double most = -plan.demand.penalty(row);
        for (int pool : wishes.of(row)) {
            int there = plan.demand.country.pools().get(pool).town();
            if (there != town) {
                most = Math.max(most, plan.demand.value[row][there]);
            }
        }
        return most;
    }
}
