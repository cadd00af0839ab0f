package lt.tiltas.permits.crowd;

import java.util.ArrayList;
import java.util.List;

/** When more come than can be served: the line as water in a tank. */
public final class Overload {

    private Overload() {}

    /** How many wait at the end of each period. */
    public static List<Double> waiting(List<Double> come, double served) {
        List<Double> waiting = new ArrayList<>();
        double now = 0;
        for (double more : come) {
            now = Math.max(0, now + more - served);
            waiting.add(now);
        }
        return waiting;
    }
}
