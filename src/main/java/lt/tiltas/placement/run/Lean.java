package lt.tiltas.placement.run;

import java.util.Arrays;
import java.util.Collection;
import lt.tiltas.placement.engine.Household;

/**
 * How much more than once the outcome of a group counts: the price of its floor.
 *
 * @param more by group, at least 0
 */
record Lean(double[] more) {

    static final Lean NONE = new Lean(new double[Groups.CODES.size()]);

    Lean towards(Collection<String> groups, double further) {
        double[] sum = more.clone();
        groups.forEach(group -> sum[Groups.CODES.indexOf(group)] += further);
        return new Lean(sum);
    }

    boolean favours(Household household) {
        return weight(household) > 1;
    }

    /** The household as the engine is to see it. */
    Household on(Household household) {
        double weight = weight(household);
        double[] value =
                Arrays.stream(household.value()).map(worth -> worth * weight).toArray();
        return new Household(household.id(), household.day(), household.needs(), value, household.groups());
    }

    private double weight(Household household) {
        double sum = 1;
        for (long rest = household.groups(); rest != 0; rest &= rest - 1) {
            sum += more[Long.numberOfTrailingZeros(rest)];
        }
        return sum;
    }
}
