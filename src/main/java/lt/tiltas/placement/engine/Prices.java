package lt.tiltas.placement.engine;

import java.util.Arrays;

/**
 * Shadow prices, each at least 0 and in units of value: what one more unit of a thing that runs short would add. They decide, they prove
 * (see {@link Certificate}) and they explain (see {@link Quote}).
 *
 * @param town by {@link Scarce} and index of town, for each unit
 * @param pool by index of pool, for each bed or flat; every site of a pool has its pool's price
 * @param group by fairness group, for each unit of its outcome
 */
public record Prices(double[][] town, double[] pool, double[] group) {

    public static Prices zero(Country country, int groups) {
        return new Prices(
                new double[Scarce.COUNT][country.towns().size()],
                new double[country.pools().size()],
                new double[groups]);
    }

    public double of(Scarce resource, int inTown) {
        return town[resource.ordinal()][inTown];
    }

    /** What the household pays in the town apart from its home. */
    public double paid(Needs needs, int inTown) {
        double sum = town[Scarce.QUOTA.ordinal()][inTown] * needs.persons()
                + town[Scarce.CASELOAD.ordinal()][inTown] * needs.work()
                + town[0][inTown] * needs.school0()
                + town[1][inTown] * needs.school1()
                + town[2][inTown] * needs.school2();
        return needs.med() == 0 ? sum : sum + town[Scarce.MED1.ordinal() + needs.med() - 1][inTown];
    }

    /** How much more than once the outcome of this household counts because of its groups. */
    public double weight(long groups) {
        double sum = 1;
        for (long rest = groups; rest != 0; rest &= rest - 1) {
            int bit = Long.numberOfTrailingZeros(rest);
            sum += bit < group.length ? group[bit] : 0;
        }
        return sum;
    }

    public Prices copy() {
        return new Prices(
                Arrays.stream(town).map(double[]::clone).toArray(double[][]::new), pool.clone(), group.clone());
    }
}
