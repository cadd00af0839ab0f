package lt.tiltas.preparedness.engine.site;

import java.util.Arrays;

/** What missing beds cost in a week by how many are there, each scenario with its weight: sums are made once, and each question is a look-up. */
final class Missing {

    private final double[][] over;
    private final double[][] weights;
    private final double[][] sums;
    private final double penalty;

    Missing(Need need, double[] weight) {
        int weeks = need.weeks();
        penalty = need.penalty();
        over = new double[weeks][];
        weights = new double[weeks][];
        sums = new double[weeks][];
        for (int week = 0; week < weeks; week++) {
            int[] order = fullest(need, week);
            over[week] = new double[order.length];
            weights[week] = new double[order.length + 1];
            sums[week] = new double[order.length + 1];
            for (int n = 0; n < order.length; n++) {
                over[week][n] = need.beds()[order[n]][week] - need.base()[week];
                weights[week][n + 1] = weights[week][n] + weight[order[n]];
                sums[week][n + 1] = sums[week][n] + weight[order[n]] * over[week][n];
            }
        }
    }

    /**
     * The price of a week shared among the scenarios that need most, as far as the penalty allows for each, times the beds that each needs.
     *
     * @param slope gets, for the week, what one more of the price is worth
     */
    double priced(int week, double price, double[] slope) {
        double[] until = weights[week];
        int low = 1;
        int high = until.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (penalty * until[middle] < price) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        while (low > 1 && until[low] == until[low - 1]) {
            low--;
        }
        double most = over[week][low - 1];
        slope[week] = until[low] > until[low - 1] ? most : 0;
        return penalty * sums[week][low - 1]
                + Math.min(price, penalty * until[low]) * most
                - penalty * until[low - 1] * most;
    }

    /** Scenarios by the beds they need in a week, most first. */
    private static int[] fullest(Need need, int week) {
        Integer[] scenarios = new Integer[need.scenarios()];
        Arrays.setAll(scenarios, n -> n);
        Arrays.sort(scenarios, (a, b) -> Double.compare(need.beds()[b][week], need.beds()[a][week]));
        return Arrays.stream(scenarios).mapToInt(Integer::intValue).toArray();
    }

    /** @param more beds that sites give */
    double cents(int week, double more) {
        double[] most = over[week];
        int low = 0;
        int high = most.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (most[middle] > more) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return penalty * (sums[week][low] - more * weights[week][low]);
    }
}
