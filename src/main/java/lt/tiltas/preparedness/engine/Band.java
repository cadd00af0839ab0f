package lt.tiltas.preparedness.engine;

import java.util.Arrays;

/**
 * What a measure is in 5, 25, 50, 75 and 95 of a hundred runs.
 *
 * @param p95Low with p95High, where the true 95th lies with a confidence of 95 %: the error of a finite number of runs
 */
public record Band(double p5, double p25, double p50, double p75, double p95, double p95Low, double p95High) {

    private static final double CONFIDENCE = 1.96;
    private static final double TAIL = 0.95;

    /** The values are put in another order. */
    static Band of(double[] values) {
        int n = values.length;
        double error = CONFIDENCE * Math.sqrt(n * TAIL * (1 - TAIL));
        int[] ranks = {
            rank(n, 0.05),
            rank(n, 0.25),
            rank(n, 0.5),
            rank(n, 0.75),
            rank(n, TAIL),
            place(n, n * TAIL - error),
            place(n, n * TAIL + error)
        };
        int[] order = ranks.clone();
        Arrays.sort(order);
        Quickselect.all(values, order);
        return new Band(
                values[ranks[0]],
                values[ranks[1]],
                values[ranks[2]],
                values[ranks[3]],
                values[ranks[4]],
                values[ranks[5]],
                values[ranks[6]]);
    }

    /** Counted from 0. */
    static int rank(int n, double share) {
        return place(n, Math.ceil(share * n - 1e-9));
    }

    private static int place(int n, double counted) {
        return (int) Math.clamp(Math.round(counted) - 1, 0, n - 1);
    }
}
