package lt.tiltas.preparedness.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lt.tiltas.preparedness.engine.Band;
import lt.tiltas.preparedness.engine.Measure;
import lt.tiltas.preparedness.engine.Outlook;
import lt.tiltas.preparedness.scenario.Chart;

/** One measure in one week, counted from 0: what it is in 5, 25, 50, 75 and 95 of a hundred runs. */
public record Point(int week, String measure, double p5, double p25, double p50, double p75, double p95) {

    static String code(Measure measure) {
        return measure.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Those of a chart, in its unit. */
    static List<Chart.Week> weeks(List<Point> points, Chart chart) {
        return weeks(points, chart, chart.measure());
    }

    static List<Chart.Week> weeks(List<Point> points, Chart chart, Measure measure) {
        String code = code(measure);
        return points.stream()
                .filter(point -> point.measure.equals(code))
                .map(point -> chart.week(point.week, point.p5, point.p25, point.p50, point.p75, point.p95))
                .toList();
    }

    boolean isOfTheSame(Point other) {
        return week == other.week && measure.equals(other.measure);
    }

    static List<Point> of(Outlook outlook) {
        List<Point> points = new ArrayList<>();
        for (Measure measure : Measure.values()) {
            for (int week = 0; week < outlook.weeks(); week++) {
                Band band = outlook.band(measure, week);
                points.add(new Point(week, code(measure), band.p5(), band.p25(), band.p50(), band.p75(), band.p95()));
            }
        }
        return points;
    }
}
