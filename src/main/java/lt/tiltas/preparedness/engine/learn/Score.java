package lt.tiltas.preparedness.engine.learn;

import java.util.Arrays;

/**
 * How well one outlook foresaw one fact.
 *
 * @param pit share of the runs that were below the fact, and half of those that met it; even between 0 and 1 if the bands are right
 * @param crps how far off, in the unit of the fact; 0 is a sure outlook that came true
 */
public record Score(double pit, double crps) {

    public static Score of(double[] runs, double fact) {
        double[] sorted = runs.clone();
        Arrays.sort(sorted);
        int n = sorted.length;
        double below = 0;
        double off = 0;
        double apart = 0;
        for (int i = 0; i < n; i++) {
            below += sorted[i] < fact ? 1 : sorted[i] == fact ? 0.5 : 0;
            off += Math.abs(sorted[i] - fact);
            apart += (2.0 * i - n + 1) * sorted[i];
        }
        return new Score(below / n, off / n - apart / ((double) n * n));
    }

    /** Whether the fact lay in the middle so much of the runs. */
    public boolean within(double share) {
        return Math.abs(pit - 0.5) <= share / 2;
    }
}
