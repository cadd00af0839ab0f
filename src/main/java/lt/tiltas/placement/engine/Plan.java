package lt.tiltas.placement.engine;

import java.util.Arrays;

/**
 * Who is placed where, and what is still free: every household at a real site, so that nothing is left to be packed afterwards. Capacities are never
 * exceeded: {@link #room} is asked before {@link #put}.
 */
final class Plan {

    static final int NOWHERE = -1;
    private static final double HAIR = 1e-9;

    final Demand demand;
    /** Index of site by row of demand, or {@link #NOWHERE}. */
    final int[] site;

    private final double[][] freeTown;
    private final int[] freeSite;
    private final int[][] members;
    private final int[] count;
    private final int[] position;
    /** Moves next door so far: row and the site it left. */
    private int[] moved = new int[64];

    private int moves;

    Plan(Demand demand) {
        this.demand = demand;
        Country country = demand.country;
        site = new int[demand.size];
        Arrays.fill(site, NOWHERE);
        freeTown = Capacities.of(country).town();
        freeSite = country.sites().stream().mapToInt(Site::units).toArray();
        members = new int[freeSite.length][4];
        count = new int[freeSite.length];
        position = new int[demand.size];
    }

    /** Where in the pool the household can live now, the fullest site first; {@link #NOWHERE} when there is none or the town has no more of something. */
    int room(int row, int town, int pool) {
        return townHolds(row, town) ? free(pool, units(row, pool)) : NOWHERE;
    }

    /** The fullest site of the pool with so many units free; in a collective pool residents may be asked to move next door in their town. */
    int free(int pool, int units) {
        int[] sites = demand.country.pools().get(pool).sites();
        int found = NOWHERE;
        int total = 0;
        for (int at : sites) {
            total += freeSite[at];
            if (freeSite[at] >= units && (found == NOWHERE || freeSite[at] < freeSite[found])) {
                found = at;
            }
        }
        return found != NOWHERE || total < units ? found : closeUp(sites, units);
    }

    /** The pool has the beds, no site of it has them together: moves small households to holes elsewhere in the pool. */
    private int closeUp(int[] sites, int units) {
        int before = moves;
        int widest = sites[0];
        for (int at : sites) {
            widest = freeSite[at] > freeSite[widest] ? at : widest;
        }
        for (int size = 1; size < units; size++) {
            for (int n = count[widest] - 1; n >= 0 && freeSite[widest] < units; n--) {
                int row = members[widest][n];
                if (demand.persons[row] == size) {
                    moveNextDoor(row, widest, sites);
                }
            }
        }
        if (freeSite[widest] >= units) {
            return widest;
        }
        undo(before);
        return NOWHERE;
    }

    /** How many have been asked to move next door; to be given to {@link #undo}. */
    int moves() {
        return moves;
    }

    /** Takes back the moves next door since then. Everything else since then must have been taken back already. */
    void undo(int mark) {
        while (moves > mark) {
            moves--;
            int row = moved[2 * moves];
            leave(row);
            put(row, moved[2 * moves + 1]);
        }
    }

    private void moveNextDoor(int row, int from, int[] sites) {
        int units = demand.country.sites().get(from).take(demand.persons[row]);
        for (int to : sites) {
            if (to != from && freeSite[to] >= units) {
                leave(row);
                put(row, to);
                if (2 * moves == moved.length) {
                    moved = Arrays.copyOf(moved, moved.length * 2);
                }
                moved[2 * moves] = row;
                moved[2 * moves++ + 1] = from;
                return;
            }
        }
    }

    boolean townHolds(int row, int town) {
        return freeTown[Scarce.QUOTA.ordinal()][town] + HAIR >= demand.persons[row]
                && freeTown[Scarce.CASELOAD.ordinal()][town] + HAIR >= demand.work[row]
                && freeTown[0][town] >= demand.school[0][row]
                && freeTown[1][town] >= demand.school[1][row]
                && freeTown[2][town] >= demand.school[2][row]
                && (demand.med[row] == 0 || freeTown[Scarce.MED1.ordinal() + demand.med[row] - 1][town] >= 1);
    }

    /** Whether the town would hold the one if the other left it. */
    boolean townHolds(int row, int town, int leaving) {
        return holds(Scarce.QUOTA.ordinal(), town, demand.persons[row] - demand.persons[leaving])
                && holds(Scarce.CASELOAD.ordinal(), town, demand.work[row] - demand.work[leaving])
                && holds(0, town, demand.school[0][row] - demand.school[0][leaving])
                && holds(1, town, demand.school[1][row] - demand.school[1][leaving])
                && holds(2, town, demand.school[2][row] - demand.school[2][leaving])
                && (demand.med[row] == 0
                        || demand.med[row] == demand.med[leaving]
                        || holds(Scarce.MED1.ordinal() + demand.med[row] - 1, town, 1));
    }

    private boolean holds(int resource, int town, double more) {
        return more <= freeTown[resource][town] + HAIR;
    }

    int units(int row, int pool) {
        return demand.country.pools().get(pool).take(demand.persons[row]);
    }

    void put(int row, int at) {
        Site there = demand.country.sites().get(at);
        site[row] = at;
        freeSite[at] -= there.take(demand.persons[row]);
        use(row, there.town(), -1);
        if (count[at] == members[at].length) {
            members[at] = Arrays.copyOf(members[at], count[at] * 2);
        }
        position[row] = count[at];
        members[at][count[at]++] = row;
    }

    void leave(int row) {
        int at = site[row];
        Site there = demand.country.sites().get(at);
        site[row] = NOWHERE;
        freeSite[at] += there.take(demand.persons[row]);
        use(row, there.town(), 1);
        int last = members[at][--count[at]];
        members[at][position[row]] = last;
        position[last] = position[row];
    }

    private void use(int row, int town, int sign) {
        freeTown[Scarce.QUOTA.ordinal()][town] += sign * demand.persons[row];
        freeTown[Scarce.CASELOAD.ordinal()][town] += sign * demand.work[row];
        for (int band = 0; band < 3; band++) {
            freeTown[band][town] += sign * demand.school[band][row];
        }
        if (demand.med[row] > 0) {
            freeTown[Scarce.MED1.ordinal() + demand.med[row] - 1][town] += sign;
        }
    }

    int town(int row) {
        return site[row] == NOWHERE
                ? NOWHERE
                : demand.country.sites().get(site[row]).town();
    }

    int residents(int at) {
        return count[at];
    }

    int resident(int at, int n) {
        return members[at][n];
    }

    int freeAt(int at) {
        return freeSite[at];
    }

    double freeIn(int resource, int town) {
        return freeTown[resource][town];
    }

    /** What the household brings where it is. */
    double value(int row) {
        return site[row] == NOWHERE ? -demand.penalty(row) : demand.value[row][town(row)];
    }

    double value() {
        double sum = 0;
        for (int row = 0; row < site.length; row++) {
            sum += value(row);
        }
        return sum;
    }
}
