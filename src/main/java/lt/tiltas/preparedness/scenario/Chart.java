package lt.tiltas.preparedness.scenario;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import lt.tiltas.preparedness.engine.Band;
import lt.tiltas.preparedness.engine.Measure;
import lt.tiltas.preparedness.engine.Outlook;

/** The four charts of an outlook. */
public enum Chart {
    BEDS(Measure.RESIDENTS, 1),
    QUEUE(Measure.QUEUE, 1),
    STAFF(Measure.STAFF_MISSING, 1),
    /** Thousands of euros. */
    MONEY(Measure.COST, 100_000);

    private static final int WIDTH = 480;
    private static final int HEIGHT = 200;
    private static final int LABEL_EVERY = 4;

    private final Measure measure;
    private final double unit;

    Chart(Measure measure, double unit) {
        this.measure = measure;
        this.unit = unit;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Chart> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }

    public Measure measure() {
        return measure;
    }

    /** One week in 5, 25, 50, 75 and 95 of a hundred runs, rounded. */
    public record Week(int number, long p5, long p25, long p50, long p75, long p95) {}

    public List<Week> weeks(Outlook outlook) {
        return IntStream.range(0, outlook.weeks())
                .mapToObj(week -> {
                    Band band = outlook.band(measure, week);
                    return week(week, band.p5(), band.p25(), band.p50(), band.p75(), band.p95());
                })
                .toList();
    }

    /** Values of the measure in the chart's unit. */
    public Week week(int week, double... percentiles) {
        return new Week(
                week + 1,
                of(percentiles[0]),
                of(percentiles[1]),
                of(percentiles[2]),
                of(percentiles[3]),
                of(percentiles[4]));
    }

    private long of(double value) {
        return Math.round(value / unit);
    }

    public lt.tiltas.web.chart.Band drawn(List<Week> weeks) {
        return lt.tiltas.web.chart.Band.of(
                weeks.stream()
                        .map(week -> new lt.tiltas.web.chart.Band.Point(
                                week.number() % LABEL_EVERY == 1 ? String.valueOf(week.number()) : "",
                                week.p5(),
                                week.p50(),
                                week.p95()))
                        .toList(),
                WIDTH,
                HEIGHT);
    }
}
