package lt.tiltas.web.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/** Steps of colour: a value's step is 1 and one more for each bound it has reached. At most five. */
public record Scale(List<Double> bounds) {

    public static Scale at(double... bounds) {
        return new Scale(DoubleStream.of(bounds).boxed().toList());
    }

    /**
     * About as many values on each of four steps, at round numbers.
     *
     * @param unit the smallest difference between two values that are not equal
     */
    public static Scale quarters(List<Double> values, double unit) {
        List<Double> sorted = values.stream().sorted().toList();
        List<Double> bounds = new ArrayList<>();
        for (int quarter = 1; quarter <= 3 && !sorted.isEmpty(); quarter++) {
            double bound = round(sorted.get(sorted.size() * quarter / 4), unit);
            if (bounds.isEmpty() || bound > bounds.getLast()) {
                bounds.add(bound);
            }
        }
        return new Scale(bounds);
    }

    public int step(double value) {
        return 1 + (int) bounds.stream().filter(bound -> value >= bound).count();
    }

    private static double round(double value, double unit) {
        double power = Math.pow(10, Math.floor(Math.log10(Math.max(value, unit))) - 1);
        double coarse = Math.max(unit, 5 * power);
        double rounded = Math.max(Math.round(value / coarse), 1) * coarse;
        return Math.round(rounded / unit) * unit;
    }
}
