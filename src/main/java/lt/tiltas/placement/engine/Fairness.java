package lt.tiltas.placement.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How groups fare. The outcome of a household is its value where it is placed, 0 where it is not; a group's floor is a share of the mean it has when all
 * are placed at once for the greatest value (after Freund et al. 2023: floors on means after the fact).
 */
public final class Fairness {

    /** The share that a floor is of the mean without floors. */
    public static final double SHARE = 0.95;

    /**
     * One line of the table.
     *
     * @param free mean outcome of the group in hindsight, without floors
     * @param mean its mean outcome here
     */
    public record Line(String group, int households, double free, double mean) {

        public double floor() {
            return SHARE * free;
        }

        public boolean met() {
            return mean >= floor();
        }

        /** Mean in percent of the mean without floors. */
        public double percent() {
            return free == 0 ? 100 : 100 * mean / free;
        }
    }

    private Fairness() {}

    /**
     * @param free a placement of the same households in hindsight
     * @param site what is judged, by household
     * @return one line for each group that has households
     */
    public static List<Line> table(Instance instance, int[] free, int[] site) {
        double[] best = sums(instance, free);
        double[] got = sums(instance, site);
        int[] count = counts(instance);
        List<Line> table = new ArrayList<>();
        for (int group = 0; group < count.length; group++) {
            if (count[group] > 0) {
                table.add(new Line(
                        instance.groups().get(group),
                        count[group],
                        best[group] / count[group],
                        got[group] / count[group]));
            }
        }
        return table;
    }

    /** Mean outcome by group; 0 for a group without households. */
    static double[] means(Instance instance, int[] site) {
        double[] means = sums(instance, site);
        int[] count = counts(instance);
        for (int group = 0; group < means.length; group++) {
            means[group] /= Math.max(1, count[group]);
        }
        return means;
    }

    private static double[] sums(Instance instance, int[] site) {
        double[] sums = new double[instance.groups().size()];
        for (int row = 0; row < site.length; row++) {
            if (site[row] >= 0) {
                Household household = instance.households().get(row);
                add(
                        sums,
                        household,
                        household
                                .value()[
                                instance.country().sites().get(site[row]).town()]);
            }
        }
        return sums;
    }

    static void add(double[] sums, Household household, double amount) {
        for (long rest = household.groups(); rest != 0; rest &= rest - 1) {
            sums[Long.numberOfTrailingZeros(rest)] += amount;
        }
    }

    static int[] counts(Instance instance) {
        double[] counts = new double[instance.groups().size()];
        instance.households().forEach(household -> add(counts, household, 1));
        return Arrays.stream(counts).mapToInt(count -> (int) count).toArray();
    }
}
