package lt.tiltas.placement.engine;

import java.util.Arrays;

/**
 * How many are still to come. Last year tells how many come in a year and how strongly they swell and ebb in it, not when: level and phase of this
 * year are unknown and learnt from the days that have passed (Bayes on a grid, days as Poisson counts). Half of the belief at the beginning is that the
 * year will be as large as the last, half that it may differ by some fifteen percent or more.
 */
public final class Season {

    private static final int LEVELS = 61;
    private static final int PHASES = 24;
    private static final double LEAST = 0.5;
    private static final double MOST = 2;
    private static final double SURE = 0.02;
    private static final double UNSURE = 0.16;

    private final double yearly;
    private final int horizon;
    private final double amplitude;
    private final double[] belief = new double[LEVELS * PHASES];
    private int today;

    /** @param days of the arrivals of last year, counted from 0; the year is as long as they say */
    public Season(int[] days) {
        yearly = days.length;
        horizon = 1 + Arrays.stream(days).max().orElse(0);
        double cosine = 0;
        double sine = 0;
        for (int day : days) {
            double at = 2 * Math.PI * (day + 0.5) / horizon;
            cosine += Math.cos(at);
            sine += Math.sin(at);
        }
        double noise = 4 / Math.max(1, yearly);
        double raw = 4 * (cosine * cosine + sine * sine) / (yearly * yearly);
        amplitude = Math.min(0.9, Math.sqrt(Math.max(0, raw - noise)));
        for (int level = 0; level < LEVELS; level++) {
            double off = Math.log(level(level));
            double prior = 0.5 * bell(off, SURE) + 0.5 * bell(off, UNSURE);
            Arrays.fill(belief, level * PHASES, (level + 1) * PHASES, Math.log(prior + 1e-12));
        }
    }

    private static double bell(double off, double width) {
        return Math.exp(-off * off / (2 * width * width)) / width;
    }

    private static double level(int n) {
        return LEAST * Math.pow(MOST / LEAST, n / (LEVELS - 1.0));
    }

    /** The share of a year that comes before a day, when the swell has this phase. */
    private double before(double day, int phase) {
        double angle = 2 * Math.PI * phase / PHASES;
        double at = 2 * Math.PI * day / horizon;
        return day / horizon + amplitude / (2 * Math.PI) * (Math.cos(angle) - Math.cos(at + angle));
    }

    /** A day has passed on which so many households came. Days are told in order, those without anybody too. */
    public void passed(int arrivals) {
        if (today < horizon) {
            for (int level = 0; level < LEVELS; level++) {
                for (int phase = 0; phase < PHASES; phase++) {
                    double rate = level(level) * yearly * (before(today + 1, phase) - before(today, phase));
                    belief[level * PHASES + phase] += arrivals * Math.log(rate) - rate;
                }
            }
        }
        today++;
    }

    public int today() {
        return today;
    }

    /** Households expected from today on to the end of the year; never nothing, since years do not end at once. */
    public double expected() {
        double most = Arrays.stream(belief).max().orElse(0);
        double weights = 0;
        double sum = 0;
        for (int level = 0; level < LEVELS; level++) {
            for (int phase = 0; phase < PHASES; phase++) {
                double weight = Math.exp(belief[level * PHASES + phase] - most);
                weights += weight;
                sum += weight * level(level) * yearly * Math.max(0, 1 - before(Math.min(today, horizon), phase));
            }
        }
        return Math.max(yearly / horizon / 4, sum / weights);
    }
}
