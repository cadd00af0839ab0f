package lt.tiltas.permits.forecast;

import java.util.SplittableRandom;

/** Draws of one run; the same seed and run give the same draws on whatever thread. */
final class Chance {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final double MANY = 30;

    private final SplittableRandom random;

    Chance(long seed, int run) {
        random = new SplittableRandom(seed ^ (run + 1) * GOLDEN);
    }

    /** Marsaglia and Tsang 2000; mean is shape. */
    double gamma(double shape) {
        if (shape < 1) {
            return gamma(shape + 1) * Math.pow(1 - random.nextDouble(), 1 / shape);
        }
        double d = shape - 1.0 / 3;
        double c = 1 / Math.sqrt(9 * d);
        while (true) {
            double x = random.nextGaussian();
            double v = Math.pow(1 + c * x, 3);
            if (v > 0 && Math.log(1 - random.nextDouble()) < x * x / 2 + d - d * v + d * Math.log(v)) {
                return d * v;
            }
        }
    }

    double beta(double mean, double weight) {
        if (mean <= 0 || mean >= 1) {
            return mean;
        }
        double a = gamma(mean * weight);
        return a / (a + gamma((1 - mean) * weight));
    }

    /** Mean 1. */
    double lognormal(double sigma) {
        return Math.exp(sigma * random.nextGaussian() - sigma * sigma / 2);
    }

    double poisson(double mean) {
        if (mean > MANY) {
            return Math.max(0, Math.rint(mean + Math.sqrt(mean) * random.nextGaussian()));
        }
        double limit = Math.exp(-mean);
        double product = random.nextDouble();
        int count = 0;
        while (product > limit) {
            product *= random.nextDouble();
            count++;
        }
        return count;
    }
}
