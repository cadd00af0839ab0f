package lt.tiltas.preparedness.engine.desk;

/**
 * One course of a network, day by day or in longer steps. Whoever comes is registered or waits: nobody is lost. For one thread; {@link #begin} starts
 * it anew.
 */
public final class Registration {

    private static final double HOURS = 24;

    private final Layout layout;
    private final int size;
    private final boolean[] open;
    private final double[] queue;
    private final double[] sent;
    private double registered;
    private double hours;
    private double came;
    private double nights;

    public Registration(Layout layout) {
        this.layout = layout;
        size = layout.size;
        open = new boolean[size];
        queue = new double[size];
        sent = new double[size];
    }

    /** @param waiting people at each centre before the first day */
    public void begin(double[] waiting) {
        System.arraycopy(waiting, 0, queue, 0, size);
        registered = 0;
        report();
    }

    /** Forgets the waits and nights of the days that were. */
    public void report() {
        hours = 0;
        came = 0;
        nights = 0;
    }

    /** @param days the step is long; waits within a day count only in steps of one day */
    public void step(int day, double people, int days) {
        double all = 0;
        for (int n = 0; n < size; n++) {
            open[n] = layout.centres[n].openOn(day);
            all += open[n] ? layout.share[n] : 0;
        }
        boolean spilled = false;
        for (int n = 0; n < size; n++) {
            double here = all > 0 ? open[n] ? people * layout.share[n] / all : 0 : people / size;
            spilled |= serve(n, here, days);
        }
        if (spilled) {
            sendOn();
        }
    }

    private boolean serve(int n, double people, int days) {
        double can = open[n] ? layout.capacity[n] * days : 0;
        double asked = queue[n] + people;
        double left = Math.max(0, asked - can);
        registered += asked - left;
        came += people;
        if (can > 0) {
            hours += people
                    * (asked < Waits.SETTLES * can ? layout.waits[n].at(asked / can) / 60 : left / can * days * HOURS);
        }
        nights += left * days;
        double most = open[n] ? layout.holding[n] : 0;
        sent[n] = Math.max(0, left - most);
        queue[n] = left;
        return sent[n] > 0;
    }

    private void sendOn() {
        for (int n = 0; n < size; n++) {
            if (sent[n] == 0) {
                continue;
            }
            double all = 0;
            for (int m = 0; m < size; m++) {
                all += open[m] ? layout.near[n][m] : 0;
            }
            if (all == 0) {
                continue;
            }
            queue[n] -= sent[n];
            double each = sent[n] / all;
            for (int m = 0; m < size; m++) {
                queue[m] += open[m] ? each * layout.near[n][m] : 0;
            }
        }
    }

    public double waiting() {
        double all = 0;
        for (double here : queue) {
            all += here;
        }
        return all;
    }

    public double waiting(int centre) {
        return queue[centre];
    }

    /** Since the beginning. */
    public double registered() {
        return registered;
    }

    /** Mean hours until whoever came since the last report was at a desk, as long as the line of that day lasts. */
    public double hours() {
        return came > 0 ? hours / came : 0;
    }

    /** Nights that people waited since the last report. */
    public double nights() {
        return nights;
    }
}
