package lt.tiltas.permits.crowd;

/**
 * How many visits to take when so many can be served and not everybody comes: the number at which idle visits plus the cost of each family
 * beyond, both expected, are fewest. Who comes is binomial.
 *
 * @param taken visits to take
 * @param idle visits that could have been served, expected
 * @param overflow visits beyond what can be served, expected
 * @param over probability that somebody is beyond
 */
public record Overbooking(int served, int taken, double idle, double overflow, double over) {

    private static final int MOST = 2;

    /**
     * @param served how many can be served
     * @param show probability that a visit is kept
     * @param cost of one family beyond, in idle visits
     */
    public static Overbooking best(int served, double show, double cost) {
        double[] come = {1};
        Overbooking best = null;
        for (int n = 1; n <= served * MOST; n++) {
            come = oneMore(come, show);
            if (n >= served) {
                Overbooking here = of(served, n, come);
                if (best != null && here.idle + cost * here.overflow >= best.idle + cost * best.overflow) {
                    return best;
                }
                best = here;
            }
        }
        return best == null ? new Overbooking(served, served, 0, 0, 0) : best;
    }

    public int extra() {
        return taken - served;
    }

    private static double[] oneMore(double[] come, double show) {
        double[] next = new double[come.length + 1];
        for (int k = 0; k < come.length; k++) {
            next[k] += come[k] * (1 - show);
            next[k + 1] += come[k] * show;
        }
        return next;
    }

    private static Overbooking of(int served, int taken, double[] come) {
        double idle = 0;
        double overflow = 0;
        double over = 0;
        for (int k = 0; k < come.length; k++) {
            if (k < served) {
                idle += come[k] * (served - k);
            } else {
                overflow += come[k] * (k - served);
                over += k > served ? come[k] : 0;
            }
        }
        return new Overbooking(served, taken, idle, overflow, over);
    }
}
