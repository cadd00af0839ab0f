package lt.tiltas.registration.day;

import java.util.Optional;

/**
 * How long a family waits that comes now: those before it, divided by the pace of the last hour. Nobody is served evenly, hence a
 * range: the pace plus and minus its own square root, as counts of independent events go. In fives of minutes.
 *
 * @param served families in the last hour, on which this rests
 */
public record Forecast(int from, int to, int served) {

    private static final int TOO_FEW = 3;
    private static final int STEP = 5;

    /** @param minutes over which they were served: sixty, or less in the first hour of the day */
    static Optional<Forecast> of(int ahead, int served, int minutes) {
        if (served < TOO_FEW || minutes < 1) {
            return Optional.empty();
        }
        double spread = Math.sqrt(served);
        int from = (int) (ahead * minutes / (served + spread)) / STEP * STEP;
        int to = (int) Math.ceil(Math.max(1, ahead) * minutes / (served - spread) / STEP) * STEP;
        return Optional.of(new Forecast(from, to, served));
    }
}
