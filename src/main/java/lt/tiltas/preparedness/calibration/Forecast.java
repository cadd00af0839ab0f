package lt.tiltas.preparedness.calibration;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * What the figures of a Monday foresee.
 *
 * @param ahead weeks, four at most
 * @param wider times by which the bands are wider than the assumptions have them
 * @param afterwards whether it was reckoned later, from the figures of that Monday alone
 * @param runs evenly likely values, in order
 */
public record Forecast(
        LocalDate monday, Foreseen of, int ahead, Kind kind, double wider, boolean afterwards, List<Double> runs) {

    /** Longer than this nothing is called a forecast. */
    static final int WEEKS = 4;

    public enum Kind {
        FORECAST,
        /** No peak has been seen yet: waves of all sizes are in it. */
        ENVELOPE;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Kind of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    public LocalDate target() {
        return monday.plusWeeks(ahead);
    }

    /** Below which so much of the runs lies. */
    public double at(double share) {
        return runs.get((int) Math.clamp(Math.round(share * runs.size() - 0.5), 0, runs.size() - 1));
    }

    double[] values() {
        return runs.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
