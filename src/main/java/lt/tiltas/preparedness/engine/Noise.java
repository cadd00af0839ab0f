package lt.tiltas.preparedness.engine;

import java.util.List;

/**
 * How far it may come otherwise.
 *
 * @param level of the whole wave: sigma of a lognormal with median 1
 * @param rho how much of a week's deviation stays for the next week
 * @param week sigma of what is new in a week's deviation
 * @param day sigma of a day
 * @param town sigma of a town's share in a week
 * @param weekdays factors from the first day of the scenario on, seven of them
 */
public record Noise(double level, double rho, double week, double day, double town, List<Double> weekdays) {

    private static final List<Double> EVEN = List.of(1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0);

    public static final Noise NONE = new Noise(0, 0, 0, 0, 0, EVEN);

    public static Noise even(double level, double rho, double week, double day, double town) {
        return new Noise(level, rho, week, day, town, EVEN);
    }

    public Noise {
        weekdays = List.copyOf(weekdays);
    }

    public Noise withLevel(double other) {
        return new Noise(other, rho, week, day, town, weekdays);
    }

    /** Nothing is left to chance, not even the count of a day. */
    boolean silent() {
        return equals(NONE);
    }
}
