package lt.tiltas.preparedness.engine.desk;

import java.util.OptionalInt;

/**
 * Equal desks with one line before them, people coming by chance (M/M/c).
 *
 * @param perHour who come in an hour
 * @param minutes of one of them at a desk
 */
public record Desks(double perHour, double minutes, int count) {

    private static final int MOST = 10_000;
    private static final double HOUR = 60;

    /** Desks that would be busy all the time (erlang). */
    public double load() {
        return perHour * minutes / HOUR;
    }

    public boolean keepsUp() {
        return load() < count;
    }

    /** The chance to wait at all (Erlang C). */
    public double waits() {
        if (!keepsUp()) {
            return 1;
        }
        double refused = new Places(load(), count).refused();
        return refused / (1 - load() / count * (1 - refused));
    }

    public double meanWaitMinutes() {
        return keepsUp() ? waits() * minutes / (count - load()) : Double.POSITIVE_INFINITY;
    }

    public double meanQueue() {
        return meanWaitMinutes() * perHour / HOUR;
    }

    public double waitsLongerThan(double limit) {
        return keepsUp() ? waits() * Math.exp(-(count - load()) * limit / minutes) : 1;
    }

    /** The fewest desks with which no more than a share waits longer than so many minutes. */
    public static OptionalInt least(double perHour, double minutes, double limit, double share) {
        for (int count = 1; count <= MOST; count++) {
            if (new Desks(perHour, minutes, count).waitsLongerThan(limit) <= share) {
                return OptionalInt.of(count);
            }
        }
        return OptionalInt.empty();
    }
}
