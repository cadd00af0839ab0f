package lt.tiltas.preparedness.engine.arrival;

import java.util.Arrays;

/** A curve through points that rises where they rise and nowhere swings over (Fritsch and Butland 1984). Flat outside. */
public final class Pchip {

    private final double[] x;
    private final double[] y;
    private final double[] slope;

    public Pchip(double[] x, double[] y) {
        this.x = x.clone();
        this.y = y.clone();
        this.slope = slopes();
    }

    private double[] slopes() {
        int last = x.length - 1;
        double[] found = new double[x.length];
        for (int n = 1; n < last; n++) {
            double before = secant(n - 1);
            double after = secant(n);
            if (before * after > 0) {
                double weight = 2 * width(n) + width(n - 1);
                double other = width(n) + 2 * width(n - 1);
                found[n] = (weight + other) / (weight / before + other / after);
            }
        }
        if (last == 1) {
            Arrays.fill(found, secant(0));
        } else {
            found[0] = end(width(0), width(1), secant(0), secant(1));
            found[last] = end(width(last - 1), width(last - 2), secant(last - 1), secant(last - 2));
        }
        return found;
    }

    private double width(int n) {
        return x[n + 1] - x[n];
    }

    private double secant(int n) {
        return (y[n + 1] - y[n]) / width(n);
    }

    /** Three points, held back where the curve would turn. */
    private static double end(double near, double far, double nearest, double next) {
        double slope = ((2 * near + far) * nearest - near * next) / (near + far);
        if (slope * nearest <= 0) {
            return 0;
        }
        return nearest * next <= 0 && Math.abs(slope) > 3 * Math.abs(nearest) ? 3 * nearest : slope;
    }

    public double at(double where) {
        if (where <= x[0]) {
            return y[0];
        }
        if (where >= last()) {
            return y[y.length - 1];
        }
        int found = Arrays.binarySearch(x, where);
        int n = found >= 0 ? found : -found - 2;
        double h = width(n);
        double t = (where - x[n]) / h;
        double left = (1 + 2 * t) * (1 - t) * (1 - t) * y[n] + t * (1 - t) * (1 - t) * h * slope[n];
        return left + t * t * (3 - 2 * t) * y[n + 1] + t * t * (t - 1) * h * slope[n + 1];
    }

    public double last() {
        return x[x.length - 1];
    }
}
