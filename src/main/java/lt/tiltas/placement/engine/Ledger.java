package lt.tiltas.placement.engine;

import java.util.Arrays;

/** What is free of everything as people come and go one household at a time. Nobody who is settled is moved. Not for several threads at once. */
public final class Ledger {

    private static final double HAIR = 1e-9;

    private final Country country;
    private final double[][] town;
    private final int[] site;

    public Ledger(Country country) {
        this.country = country;
        town = Capacities.of(country).town();
        site = country.sites().stream().mapToInt(Site::units).toArray();
    }

    /** Whether the town has enough left of everything but homes. */
    public boolean holds(Needs needs, int inTown) {
        return town[Scarce.QUOTA.ordinal()][inTown] + HAIR >= needs.persons()
                && town[Scarce.CASELOAD.ordinal()][inTown] + HAIR >= needs.work()
                && town[0][inTown] >= needs.school0()
                && town[1][inTown] >= needs.school1()
                && town[2][inTown] >= needs.school2()
                && (needs.med() == 0 || town[Scarce.MED1.ordinal() + needs.med() - 1][inTown] >= 1);
    }

    /** Index of the fullest site of the pool that takes the household whole, -1 = none. */
    public int site(Needs needs, int pool) {
        Country.Pool homes = country.pools().get(pool);
        int units = homes.units(needs);
        int found = -1;
        if (units > 0) {
            for (int at : homes.sites()) {
                if (site[at] >= units && (found < 0 || site[at] < site[found])) {
                    found = at;
                }
            }
        }
        return found;
    }

    public void take(Needs needs, int at) {
        move(needs, at, -1);
    }

    public void give(Needs needs, int at) {
        move(needs, at, 1);
    }

    private void move(Needs needs, int at, int sign) {
        Site there = country.sites().get(at);
        site[at] += sign * needs.units(there);
        for (Scarce resource : Scarce.values()) {
            town[resource.ordinal()][there.town()] += sign * needs.use(resource);
        }
    }

    public int free(int at) {
        return site[at];
    }

    public double free(Scarce resource, int inTown) {
        return town[resource.ordinal()][inTown];
    }

    /** What is free now, as the next look ahead must reckon with it. */
    public Capacities capacities() {
        double[] pool = new double[country.pools().size()];
        for (int at = 0; at < site.length; at++) {
            pool[country.poolOf(at)] += site[at];
        }
        double[][] now = new double[town.length][];
        Arrays.setAll(now, resource -> town[resource].clone());
        return new Capacities(now, pool, new double[0]);
    }
}
