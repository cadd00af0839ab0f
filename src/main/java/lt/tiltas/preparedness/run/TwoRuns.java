package lt.tiltas.preparedness.run;

import java.util.List;
import java.util.stream.IntStream;
import lt.tiltas.preparedness.engine.Comparison;
import lt.tiltas.preparedness.engine.Measure;
import lt.tiltas.preparedness.scenario.Chart;
import lt.tiltas.web.chart.Band;
import lt.tiltas.web.chart.TwoBands;

/** A and B, their charts on one scale, and what B changes run by run. */
public record TwoRuns(Side a, Side b, List<Comparison> comparisons) {

    private static final int WIDTH = 480;
    private static final int HEIGHT = 220;
    private static final int LABEL_EVERY = 4;
    private static final double HUNDRED = 100;
    private static final double CENTS_OF_A_THOUSAND = 100_000;

    public record Side(StoredRun run, List<Point> points) {

        /** Of beds those that are missing: what is opened changes nobody's need of one. */
        public List<Chart.Week> weeks(Chart chart) {
            return Point.weeks(points, chart, chart == Chart.BEDS ? Measure.WITHOUT_BED : chart.measure());
        }
    }

    /** One week of both. */
    public record Week(Chart.Week a, Chart.Week b) {}

    public List<Chart> charts() {
        return List.of(Chart.values());
    }

    public List<Week> weeks(Chart chart) {
        List<Chart.Week> first = a.weeks(chart);
        List<Chart.Week> second = b.weeks(chart);
        return IntStream.range(0, first.size())
                .mapToObj(week -> new Week(first.get(week), second.get(week)))
                .toList();
    }

    public TwoBands drawn(Chart chart) {
        return TwoBands.of(points(a.weeks(chart)), points(b.weeks(chart)), WIDTH, HEIGHT);
    }

    private static List<Band.Point> points(List<Chart.Week> weeks) {
        return weeks.stream()
                .map(week -> new Band.Point(
                        week.number() % LABEL_EVERY == 1 ? String.valueOf(week.number()) : "",
                        week.p5(),
                        week.p50(),
                        week.p95()))
                .toList();
    }

    public static String code(Comparison comparison) {
        return Point.code(comparison.measure());
    }

    public static long ofAHundred(double share) {
        return Math.round(share * HUNDRED);
    }

    /** Share of the runs in which A has less. */
    public static double worse(Comparison comparison) {
        return Math.max(0, 1 - comparison.better() - comparison.same());
    }

    /** People, or thousands of euros. */
    public static long shown(Comparison comparison, double difference) {
        return Math.round(comparison.measure() == Measure.COST ? difference / CENTS_OF_A_THOUSAND : difference);
    }
}
