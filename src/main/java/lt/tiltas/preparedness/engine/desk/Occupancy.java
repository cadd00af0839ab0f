package lt.tiltas.preparedness.engine.desk;

import org.apache.commons.statistics.distribution.PoissonDistribution;

/**
 * People who stay a while where there is always room (M/G/inf): how many are there depends on the mean stay alone.
 *
 * @param days of a stay, on average
 */
public record Occupancy(double perDay, double days) {

    public double mean() {
        return perDay * days;
    }

    /** Beds that are enough in this share of the nights. */
    public int enough(double share) {
        return PoissonDistribution.of(mean()).inverseCumulativeProbability(share);
    }

    /** How many are there some days after nobody was, if stays are exponential. */
    public double after(double day) {
        return mean() * -Math.expm1(-day / days);
    }
}
