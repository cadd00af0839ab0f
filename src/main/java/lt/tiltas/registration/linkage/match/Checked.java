package lt.tiltas.registration.linkage.match;

import java.util.Locale;
import java.util.stream.IntStream;

/**
 * How well pairs were told apart by models that had not seen them.
 *
 * @param probability or log-odds above 0, if the pairs were not calibrated
 */
public record Checked(long[] pairs, float[] probability, boolean[] same) {

    Checked only(boolean[] kept) {
        int[] places = IntStream.range(0, pairs.length).filter(at -> kept[at]).toArray();
        var some = new Checked(new long[places.length], new float[places.length], new boolean[places.length]);
        for (int at = 0; at < places.length; at++) {
            some.pairs[at] = pairs[places[at]];
            some.probability[at] = probability[places[at]];
            some.same[at] = same[places[at]];
        }
        return some;
    }

    /** One line: F1, precision and recall at the threshold, recall at precision .99 and .999; of so many true pairs. */
    public String line(float threshold, int truePairs) {
        int[] order = IntStream.range(0, pairs.length)
                .boxed()
                .sorted((one, other) -> Float.compare(probability[other], probability[one]))
                .mapToInt(Integer::intValue)
                .toArray();
        int hits = 0;
        int kept = 0;
        int keptHits = 0;
        double at99 = 0;
        double at999 = 0;
        for (int at = 0; at < order.length; at++) {
            hits += same[order[at]] ? 1 : 0;
            double precision = hits / (at + 1.0);
            at99 = precision >= 0.99 ? (double) hits / truePairs : at99;
            at999 = precision >= 0.999 ? (double) hits / truePairs : at999;
            if (probability[order[at]] >= threshold) {
                kept++;
                keptHits = hits;
            }
        }
        double precision = (double) keptHits / Math.max(1, kept);
        double recall = (double) keptHits / truePairs;
        double f1 = 2 * precision * recall / Math.max(1e-9, precision + recall);
        return String.format(
                Locale.ROOT,
                "F1 %.4f  P %.4f  R %.4f  R@P99 %.4f  R@P999 %.4f  true pairs %d",
                f1,
                precision,
                recall,
                at99,
                at999,
                truePairs);
    }
}
