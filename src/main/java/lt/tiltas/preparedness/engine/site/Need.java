package lt.tiltas.preparedness.engine.site;

import java.util.Arrays;

/**
 * Beds that may be needed, and what it weighs when one is missing.
 *
 * @param beds needed, by scenario and week
 * @param base beds that are there anyway, by week
 * @param penalty cents for a bed missing in a week
 * @param tail share of the worst scenarios that count; 1 is the mean over all of them, 0.1 the mean of the worst tenth (CVaR 0.9)
 */
public record Need(double[][] beds, double[] base, long penalty, double tail) {

    public static Need mean(double[][] beds, double[] base, long penalty) {
        return new Need(beds, base, penalty, 1);
    }

    public int weeks() {
        return base.length;
    }

    public int scenarios() {
        return beds.length;
    }

    /** What the missing beds cost, if so many more are there in each week. */
    double penalty(double[] more) {
        double[] missing = new double[beds.length];
        for (int s = 0; s < beds.length; s++) {
            double sum = 0;
            for (int week = 0; week < base.length; week++) {
                sum += Math.max(0, beds[s][week] - base[week] - more[week]);
            }
            missing[s] = sum;
        }
        return penalty * worst(missing);
    }

    private double worst(double[] missing) {
        if (tail < 1) {
            Arrays.sort(missing);
        }
        double[] weight = weights(missing.length);
        double sum = 0;
        for (int s = 0; s < missing.length; s++) {
            sum += weight[s] * missing[s];
        }
        return sum;
    }

    /** Of scenarios in order of what is missing, the fewest first. */
    private double[] weights(int count) {
        double[] weight = new double[count];
        double each = 1 / (tail * count);
        double left = 1;
        for (int s = count - 1; s >= 0 && left > 0; s--) {
            weight[s] = Math.min(each, left);
            left -= weight[s];
        }
        return weight;
    }

    /** How much each scenario weighs if so many more beds are there. */
    double[] weights(double[] more) {
        double[] missing = new double[beds.length];
        Integer[] order = new Integer[beds.length];
        for (int s = 0; s < beds.length; s++) {
            order[s] = s;
            for (int week = 0; week < base.length; week++) {
                missing[s] += Math.max(0, beds[s][week] - base[week] - more[week]);
            }
        }
        Arrays.sort(order, (a, b) -> Double.compare(missing[a], missing[b]));
        double[] ordered = weights(beds.length);
        double[] weight = new double[beds.length];
        for (int n = 0; n < order.length; n++) {
            weight[order[n]] = ordered[n];
        }
        return weight;
    }
}
