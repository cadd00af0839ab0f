package lt.tiltas.preparedness.engine;

import java.util.Arrays;

/**
 * How surely beds run out, and when.
 *
 * @param chance share of the runs in which somebody is without a bed in some week
 * @param week counted from 0, in which half of those runs have come to it; -1 if there are none
 * @param people without a bed in the worst week of a run
 */
public record Shortage(double chance, int week, Band people) {

    private static final double SOMEBODY = 0.5;

    static Shortage of(Samples samples) {
        int[] first = new int[samples.runs()];
        Arrays.fill(first, samples.weeks());
        for (int week = samples.weeks() - 1; week >= 0; week--) {
            for (int run = 0; run < first.length; run++) {
                if (samples.value(Measure.WITHOUT_BED, week, run) > SOMEBODY) {
                    first[run] = week;
                }
            }
        }
        int[] ordered = Arrays.stream(first)
                .filter(week -> week < samples.weeks())
                .sorted()
                .toArray();
        return new Shortage(
                (double) ordered.length / first.length,
                ordered.length == 0 ? -1 : ordered[(ordered.length - 1) / 2],
                Band.of(samples.perRun(Measure.WITHOUT_BED)));
    }
}
