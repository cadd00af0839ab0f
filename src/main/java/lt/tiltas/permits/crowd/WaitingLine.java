package lt.tiltas.permits.crowd;

import java.util.OptionalDouble;

/**
 * People who come by chance to desks that serve them one after another (M/M/c, Erlang C).
 *
 * @param perHour arrivals in an hour
 * @param minutes of one service
 */
public record WaitingLine(double perHour, double minutes, int desks) {

    /** Desks' worth of work that arrives. */
    public double load() {
        return perHour * minutes / 60;
    }

    /** At as much work as desks, or more, the line grows without end and Erlang has no answer. */
    public boolean overloaded() {
        return load() >= desks;
    }

    /** Probability that somebody has to wait; empty when overloaded. */
    public OptionalDouble waits() {
        if (overloaded()) {
            return OptionalDouble.empty();
        }
        double blocked = 1;
        for (int n = 1; n <= desks; n++) {
            blocked = load() * blocked / (n + load() * blocked);
        }
        return OptionalDouble.of(blocked / (1 - load() / desks * (1 - blocked)));
    }

    /** In minutes; empty when overloaded. */
    public OptionalDouble meanWait() {
        OptionalDouble waits = waits();
        return waits.isEmpty() ? waits : OptionalDouble.of(waits.getAsDouble() * minutes / (desks - load()));
    }

    /** Probability of a wait longer than so many minutes; empty when overloaded. */
    public OptionalDouble waitsLongerThan(double limit) {
        OptionalDouble waits = waits();
        return waits.isEmpty()
                ? waits
                : OptionalDouble.of(waits.getAsDouble() * Math.exp(-(desks - load()) * limit / minutes));
    }

    /** The square-root rule: the load and a reserve that grows with its root. At least one desk for whoever comes. */
    public static int desksFor(double load, double reserve) {
        return load <= 0 ? 0 : Math.max(1, (int) Math.ceil(load + reserve * Math.sqrt(load)));
    }
}
