package lt.tiltas.preparedness.engine;

import java.util.Arrays;

/**
 * Two plans lived through the same chance.
 *
 * @param better share of the runs in which B has less of the measure than A
 * @param same share of the runs in which both have as much
 * @param difference B less A, run by run
 */
public record Comparison(Measure measure, double better, double same, Band difference) {

    /** @throws IllegalArgumentException when the two did not live through the same chance */
    public static Comparison of(Samples a, Samples b, Measure measure) {
        if (a.seed != b.seed || a.runs() != b.runs() || a.weeks() != b.weeks()) {
            throw new IllegalArgumentException("Two plans are compared with the same seed, runs and weeks");
        }
        double[] first = a.perRun(measure);
        double[] second = b.perRun(measure);
        double[] difference = new double[first.length];
        Arrays.setAll(difference, run -> second[run] - first[run]);
        double better = Arrays.stream(difference).filter(one -> one < 0).count();
        double same = Arrays.stream(difference).filter(one -> one == 0).count();
        return new Comparison(measure, better / difference.length, same / difference.length, Band.of(difference));
    }
}
