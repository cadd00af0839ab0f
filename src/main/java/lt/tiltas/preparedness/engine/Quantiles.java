package lt.tiltas.preparedness.engine;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.GammaDistribution;

/** A distribution as a table, so that a draw takes one uniform number: two plans draw alike from the same number. */
final class Quantiles {

    private static final int STEPS = 256;

    private final double[] value = new double[STEPS + 1];

    private Quantiles(ContinuousDistribution of) {
        for (int n = 0; n <= STEPS; n++) {
            value[n] = of.inverseCumulativeProbability(Math.clamp((double) n / STEPS, 0.001, 0.999));
        }
    }

    private Quantiles(double always) {
        Arrays.fill(value, always);
    }

    /** A share that is worth so many observations. */
    static Quantiles share(double mean, double weight) {
        return mean <= 0 || mean >= 1 || Double.isInfinite(weight)
                ? new Quantiles(mean)
                : new Quantiles(BetaDistribution.of(mean * weight, (1 - mean) * weight));
    }

    /** A duration. */
    static Quantiles duration(double mean, double spread) {
        double shape = 1 / (spread * spread);
        return spread == 0 || mean == 0
                ? new Quantiles(mean)
                : new Quantiles(GammaDistribution.of(shape, mean / shape));
    }

    /** @param uniform from 0 to below 1 */
    double at(double uniform) {
        double where = uniform * STEPS;
        int n = (int) where;
        return value[n] + (where - n) * (value[n + 1] - value[n]);
    }
}
