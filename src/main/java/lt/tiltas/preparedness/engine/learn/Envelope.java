package lt.tiltas.preparedness.engine.learn;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import lt.tiltas.preparedness.engine.Mix;

/**
 * What a wave may become, by the days that have passed: many imagined waves, each with the weight that the days give it (a particle filter). Before a
 * peak is seen the waves of all sizes that begin alike are in it, so that it is an envelope and no extrapolation. For one thread.
 */
public final class Envelope {

    /**
     * What is believed before the first day.
     *
     * @param size median of the people of the wave, and sizeSigma of its lognormal
     * @param level standard deviation of the slow deviation from the wave, on the logarithm
     * @param rho of that deviation from week to week
     * @param day sigma of a single day
     */
    public record Belief(double size, double sizeSigma, double level, double rho, double day) {

        public static final Belief USUAL = new Belief(10_000, 1.2, 0.21, 0.7, 0.14);

        /** Less sure by so many times. */
        public Belief wider(double times) {
            return new Belief(size, sizeSigma, level * times, rho, day);
        }
    }

    private static final int FILTER = 10;
    private static final int FUTURE = 11;
    private static final double FEW = 50;

    private final Belief belief;
    private final long seed;
    private final RandomGenerator random;
    private final double stay;
    private final Particles particles;
    private final double[] deviation;
    private final double[] weight;
    private int today;
    private double total;

    public Envelope(Belief belief, long seed, int count) {
        this.belief = belief;
        this.seed = seed;
        random = Mix.of(seed, 0, FILTER);
        stay = Math.pow(belief.rho(), 1 / 7.0);
        particles = new Particles(belief, random, count);
        deviation = new double[count];
        weight = new double[count];
        Arrays.fill(weight, 1.0 / count);
        Arrays.setAll(deviation, _ -> belief.level() * random.nextGaussian());
    }

    /** A day has passed on which so many came. Days are told in order. */
    public void passed(double people) {
        today++;
        total += people;
        double sure = 1 / Math.max(people, 1);
        double sd = Math.sqrt(belief.day() * belief.day() + sure + FEW * FEW * sure * sure);
        double all = 0;
        for (int n = 0; n < weight.length; n++) {
            deviation[n] = on(deviation[n], random);
            double mean = particles.on(n, today) * Math.exp(deviation[n]);
            double off = (Math.log(people + 1) - Math.log(mean + 1)) / sd;
            weight[n] *= Math.pow(1 + off * off / 4, -2.5);
            all += weight[n];
        }
        double squares = 0;
        for (int n = 0; n < weight.length; n++) {
            weight[n] /= all;
            squares += weight[n] * weight[n];
        }
        if (1 / squares < weight.length / 2.0) {
            resample();
        }
    }

    private double on(double now, RandomGenerator numbers) {
        return stay * now + belief.level() * Math.sqrt(1 - stay * stay) * numbers.nextGaussian();
    }

    private void resample() {
        int[] from = new int[weight.length];
        double step = 1.0 / weight.length;
        double at = step * random.nextDouble();
        double sum = weight[0];
        int parent = 0;
        for (int n = 0; n < from.length; n++) {
            while (at > sum && parent < weight.length - 1) {
                parent++;
                sum += weight[parent];
            }
            from[n] = parent;
            at += step;
        }
        double[] before = deviation.clone();
        for (int n = 0; n < from.length; n++) {
            deviation[n] = before[from[n]];
        }
        particles.resample(from, random);
        Arrays.fill(weight, step);
    }

    /** Totals of all imagined waves so many days from today, each as likely as its weight; in order. */
    public Future future(int days) {
        RandomGenerator numbers = Mix.of(seed, today, FUTURE);
        double[] totals = new double[weight.length];
        for (int n = 0; n < totals.length; n++) {
            double now = deviation[n];
            double come = 0;
            for (int day = today + 1; day <= today + days; day++) {
                now = on(now, numbers);
                come += particles.on(n, day) * Math.exp(now + belief.day() * numbers.nextGaussian());
            }
            totals[n] = total + come;
        }
        return Future.of(totals, weight);
    }

    /** @param totals in order, with the sum of the weights up to each */
    public record Future(double[] totals, double[] sums) {

        static Future of(double[] totals, double[] weight) {
            Integer[] order = new Integer[totals.length];
            Arrays.setAll(order, n -> n);
            Arrays.sort(order, (a, b) -> Double.compare(totals[a], totals[b]));
            double[] ordered = new double[totals.length];
            double[] sums = new double[totals.length];
            double sum = 0;
            for (int n = 0; n < order.length; n++) {
                ordered[n] = totals[order[n]];
                sum += weight[order[n]];
                sums[n] = sum;
            }
            return new Future(ordered, sums);
        }

        public double at(double share) {
            int n = Arrays.binarySearch(sums, share);
            return totals[Math.min(n >= 0 ? n : -n - 1, totals.length - 1)];
        }
    }
}
