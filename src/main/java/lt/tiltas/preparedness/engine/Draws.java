package lt.tiltas.preparedness.engine;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * The chance of one run, drawn before the run is lived: how much is drawn depends on the weeks alone, so that two plans and two scenarios live through
 * the same. For one thread.
 */
final class Draws {

    /** Weeks that are lived day by day; the queue matters within days when a wave comes. */
    static final int DAILY_WEEKS = 9;

    static final int WEEK = 7;
    private static final double FEW = 12;
    private static final int WAVE = 0;
    private static final int TOWNS = 1;
    private static final int PLAN = 2;
    private static final int PEOPLE = 3;

    private final Model model;
    private final double[] days;
    final double[] weeks;
    final int[] offsets;
    final double[] leads;
    final double[][] lags;
    final double[][] bands;
    double collective;
    double hosted;

    Draws(Model model) {
        this.model = model;
        days = new double[Math.min(model.weeks, DAILY_WEEKS) * WEEK];
        weeks = new double[model.weeks];
        offsets = new int[model.weeks];
        leads = new double[model.leads.length];
        lags = new double[model.lags.length][];
        Arrays.setAll(lags, role -> new double[model.lags[role].length]);
        bands = new double[model.phases.length][];
    }

    void draw(long seed, int run) {
        RandomGenerator towns = Mix.of(seed, run, TOWNS);
        Arrays.setAll(offsets, _ -> towns.nextInt());
        wave(Mix.of(seed, run, WAVE));
        plan(Mix.of(seed, run, PLAN));
        RandomGenerator people = Mix.of(seed, run, PEOPLE);
        Arrays.setAll(bands, phase -> dirichlet(people, model.phases[phase]));
    }

    private void wave(RandomGenerator random) {
        Noise noise = model.noise;
        double level = Math.exp(noise.level() * random.nextGaussian());
        collective = model.collective.at(random.nextDouble());
        hosted = Math.min(1 - collective, model.hosted.at(random.nextDouble()));
        double deviation = noise.week() / Math.sqrt(1 - noise.rho() * noise.rho()) * random.nextGaussian();
        for (int week = 0; week < weeks.length; week++) {
            double factor = level * Math.exp(deviation);
            weeks[week] = (week + 1) * WEEK <= days.length
                    ? daily(week, factor, random)
                    : drawn(model.expectedWeeks[week] * factor, noise.day() / Math.sqrt(WEEK), random);
            deviation = noise.rho() * deviation + noise.week() * random.nextGaussian();
        }
    }

    private double daily(int week, double factor, RandomGenerator random) {
        double all = 0;
        for (int day = week * WEEK; day < (week + 1) * WEEK; day++) {
            days[day] = drawn(model.expectedDays[day] * factor, model.noise.day(), random);
            all += days[day];
        }
        return all;
    }

    double day(int day) {
        return days[day];
    }

    /** A count with a gamma factor of mean 1 (by the cube of Wilson and Hilferty), which makes it gamma-Poisson. */
    private double drawn(double mean, double sigma, RandomGenerator random) {
        double normal = random.nextGaussian();
        double other = random.nextGaussian();
        double uniform = random.nextDouble();
        if (model.noise.silent()) {
            return mean;
        }
        double part = sigma / 3;
        double cube = Math.max(0, 1 - part * part + part * normal);
        return poisson(mean * cube * cube * cube, other, uniform);
    }

    private static double poisson(double mean, double normal, double uniform) {
        if (mean > FEW) {
            double shift = (normal * normal - 1) / 6;
            return Math.max(0, Math.rint(mean + Math.sqrt(mean) * normal + shift));
        }
        double chance = Math.exp(-mean);
        double sum = chance;
        int count = 0;
        while (uniform > sum && count < 100) {
            count++;
            chance *= mean / count;
            sum += chance;
        }
        return count;
    }

    private void plan(RandomGenerator random) {
        Arrays.setAll(leads, site -> model.leads[site].at(random.nextDouble()));
        for (int role = 0; role < lags.length; role++) {
            Quantiles[] of = model.lags[role];
            Arrays.setAll(lags[role], hire -> of[hire].at(random.nextDouble()));
        }
    }

    private double[] dirichlet(RandomGenerator random, double[] weights) {
        if (model.noise.silent()) {
            double all = Arrays.stream(weights).sum();
            return Arrays.stream(weights).map(weight -> weight / all).toArray();
        }
        double[] shares = new double[weights.length];
        double all = 0;
        for (int n = 0; n < shares.length; n++) {
            shares[n] = gamma(random, weights[n]);
            all += shares[n];
        }
        for (int n = 0; n < shares.length; n++) {
            shares[n] /= all;
        }
        return shares;
    }

    /** Marsaglia and Tsang 2000. */
    private static double gamma(RandomGenerator random, double shape) {
        if (shape <= 0) {
            return 0;
        }
        if (shape < 1) {
            return gamma(random, shape + 1) * Math.pow(1 - random.nextDouble(), 1 / shape);
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
}
