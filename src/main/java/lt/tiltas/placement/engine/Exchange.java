package lt.tiltas.placement.engine;

/**
 * Local search by chains: a household goes where it is worth more; if nothing is free there, one that lives there makes way and goes where it loses
 * least, and so on, at most {@code depth} times. A chain is carried out only when all of it together is worth more. Prices say where to look: a chain is
 * followed only while it does not lose more than {@code patience} in net value.
 */
final class Exchange {

    private static final double HAIR = 1e-7;

    private final Plan plan;
    private final Wishes wishes;
    private final int depth;
    private final double patience;

    Exchange(Plan plan, Wishes wishes, int depth, double patience) {
        this.plan = plan;
        this.wishes = wishes;
        this.depth = depth;
        this.patience = patience;
    }

    /** Tries once for each row that could have it better by more than so much; returns how many chains were carried out. */
    int pass(int[] rows, double loss) {
        int done = 0;
        for (int row : rows) {
            if (wishes.best(row) - net(row) >= loss && better(row)) {
                done++;
            }
        }
        return done;
    }

    /** Net value of the household where it is. */
    private double net(int row) {
        return plan.site[row] == Plan.NOWHERE
                ? -plan.demand.penalty(row)
                : wishes.net(row, plan.demand.country.poolOf(plan.site[row]));
    }

    private boolean better(int row) {
        int from = plan.site[row];
        double now = plan.value(row);
        double net = net(row);
        if (from != Plan.NOWHERE) {
            plan.leave(row);
        }
        int mark = plan.moves();
        if (settle(row, -now, -net, depth)) {
            return true;
        }
        plan.undo(mark);
        if (from != Plan.NOWHERE) {
            plan.put(row, from);
        }
        return false;
    }

    /** Places a household that is nowhere, if the whole chain then gains. So far it stands at this gain, and at so much net value. */
    private boolean settle(int row, double gain, double net, int left) {
        Demand demand = plan.demand;
        int[] pools = wishes.pools(row);
        float[] nets = wishes.nets(row);
        for (int n = 0; n < pools.length && net + nets[n] > -patience; n++) {
            int town = demand.country.pools().get(pools[n]).town();
            if (gain + demand.value[row][town] > HAIR) {
                int at = plan.room(row, town, pools[n]);
                if (at != Plan.NOWHERE) {
                    plan.put(row, at);
                    return true;
                }
            }
        }
        return left > 0 && displace(row, gain, net, left);
    }

    private boolean displace(int row, double gain, double net, int left) {
        Demand demand = plan.demand;
        int[] pools = wishes.pools(row);
        float[] nets = wishes.nets(row);
        for (int n = 0; n < pools.length && net + nets[n] > -patience; n++) {
            int pool = pools[n];
            int town = demand.country.pools().get(pool).town();
            double then = gain + demand.value[row][town];
            if (then <= HAIR) {
                continue;
            }
            boolean full = plan.free(pool, plan.units(row, pool)) == Plan.NOWHERE;
            if (full) {
                if (displaceFrom(pool, row, pool, then, net + nets[n], left)) {
                    return true;
                }
                continue;
            }
            for (int one : demand.country.poolsOf(town)) {
                if (displaceFrom(one, row, pool, then, net + nets[n], left)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean displaceFrom(int from, int row, int pool, double gain, double net, int left) {
        Demand demand = plan.demand;
        int town = demand.country.pools().get(pool).town();
        for (int at : demand.country.pools().get(from).sites()) {
            for (int n = plan.residents(at) - 1; n >= 0; n--) {
                if (n >= plan.residents(at)) {
                    continue;
                }
                int other = plan.resident(at, n);
                if (!plan.townHolds(row, town, other)) {
                    continue;
                }
                double without = net - wishes.net(other, from);
                if (without + wishes.elsewhere(other, town) > -patience
                        && swap(other, at, row, pool, gain - demand.value[other][town], without, left)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean swap(int other, int at, int row, int pool, double gain, double net, int left) {
        plan.leave(other);
        int mark = plan.moves();
        int to = plan.room(row, plan.demand.country.pools().get(pool).town(), pool);
        if (to != Plan.NOWHERE) {
            plan.put(row, to);
            if (settle(other, gain, net, left - 1)) {
                return true;
            }
            plan.leave(row);
        }
        plan.undo(mark);
        plan.put(other, at);
        return false;
    }
}
