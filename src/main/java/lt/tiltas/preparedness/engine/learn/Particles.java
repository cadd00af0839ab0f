package lt.tiltas.preparedness.engine.learn;

import java.util.random.RandomGenerator;
import org.apache.commons.numbers.gamma.LogGamma;

/** Imagined waves: a gamma with a tail each, told by the logarithms of five numbers. */
final class Particles {

    private static final int NUMBERS = 5;
    private static final int SIZE = 0;
    private static final int PEAK = 1;
    private static final int SHAPE = 2;
    private static final int LATER = 3;
    private static final int TAIL = 4;

    /** Medians of the day of the peak, the shape, the tail's people for each of the wave, and its days; with their sigmas. */
    private static final double[] MEDIAN = {0, 21, 6, 0.7, 150};

    private static final double[] SIGMA = {0, 0.6, 0.5, 0.8, 0.6};

    /** How much of a number stays when particles are drawn anew; the rest is shaken (Liu and West 2001). */
    private static final double KEEP = 0.98;

    private double[][] number;
    private double[] norm;

    Particles(Envelope.Belief belief, RandomGenerator random, int count) {
        number = new double[count][NUMBERS];
        for (double[] one : number) {
            one[SIZE] = Math.log(belief.size()) + belief.sizeSigma() * random.nextGaussian();
            for (int n = 1; n < NUMBERS; n++) {
                one[n] = Math.log(MEDIAN[n]) + SIGMA[n] * random.nextGaussian();
            }
        }
        norm = norms();
    }

    private double[] norms() {
        double[] norms = new double[number.length];
        for (int n = 0; n < norms.length; n++) {
            double shape = shape(n);
            norms[n] = number[n][SIZE] - LogGamma.value(shape) - shape * Math.log(scale(n));
        }
        return norms;
    }

    private double shape(int n) {
        return 1 + Math.exp(number[n][SHAPE]);
    }

    private double scale(int n) {
        return Math.exp(number[n][PEAK] - number[n][SHAPE]);
    }

    /** People expected on a day; the middle of the day stands for it. */
    double on(int n, int day) {
        double at = day - 0.5;
        double tail = Math.exp(number[n][TAIL]);
        double later = Math.exp(number[n][SIZE] + number[n][LATER]) / tail * Math.exp(-at / tail);
        double risen = Math.min(1, at / Math.exp(number[n][PEAK]));
        return Math.exp(norm[n] + (shape(n) - 1) * Math.log(at) - at / scale(n)) + later * risen;
    }

    void resample(int[] from, RandomGenerator random) {
        double[] mean = new double[NUMBERS];
        double[] square = new double[NUMBERS];
        for (int parent : from) {
            for (int n = 0; n < NUMBERS; n++) {
                mean[n] += number[parent][n] / from.length;
                square[n] += number[parent][n] * number[parent][n] / from.length;
            }
        }
        double[][] next = new double[from.length][NUMBERS];
        for (int child = 0; child < from.length; child++) {
            for (int n = 0; n < NUMBERS; n++) {
                double wide = Math.sqrt(Math.max(0, square[n] - mean[n] * mean[n]) * (1 - KEEP * KEEP));
                double kept = KEEP * number[from[child]][n] + (1 - KEEP) * mean[n];
                next[child][n] = kept + wide * random.nextGaussian();
            }
        }
        number = next;
        norm = norms();
    }
}
