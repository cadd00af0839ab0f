package lt.tiltas.preparedness.trigger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import lt.tiltas.web.Dates;
import lt.tiltas.web.chart.Line;
import org.jspecify.annotations.Nullable;

/**
 * One indicator: its readings, its thresholds, and the level they make.
 *
 * @param since null when it is quiet
 */
public record Standing(
        String indicator, Level level, @Nullable LocalDate since, List<Reading> readings, List<Threshold> thresholds) {

    private static final int WIDTH = 480;
    private static final int HEIGHT = 160;

    /** @param readings of this indicator, in order of days */
    static Standing of(String indicator, List<Reading> readings, List<Threshold> thresholds) {
        List<Threshold> ordered = thresholds.stream()
                .sorted(Comparator.comparing(Threshold::level))
                .toList();
        Level level = Level.QUIET;
        LocalDate since = null;
        for (Threshold threshold : ordered) {
            Threshold.State state = threshold.after(readings);
            if (state.holds()) {
                level = threshold.level();
                since = state.since();
            }
        }
        return new Standing(indicator, level, since, readings, ordered);
    }

    public Optional<Reading> newest() {
        return readings.isEmpty() ? Optional.empty() : Optional.of(readings.getLast());
    }

    public BigDecimal value() {
        return newest().map(Reading::value).orElse(BigDecimal.ZERO);
    }

    /** The threshold that holds now: below it for so many mornings, and the level falls. */
    public Optional<Threshold> holding() {
        return thresholds.stream().filter(one -> one.level() == level).findFirst();
    }

    public Line line() {
        return Line.of(
                IntStream.range(0, readings.size())
                        .mapToObj(n -> new Line.Point(
                                n == 0 || n == readings.size() - 1
                                        ? Dates.dayAndMonth(readings.get(n).day())
                                        : "",
                                readings.get(n).value().doubleValue()))
                        .toList(),
                WIDTH,
                HEIGHT);
    }
}
