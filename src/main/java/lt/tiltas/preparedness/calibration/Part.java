package lt.tiltas.preparedness.calibration;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lt.tiltas.preparedness.engine.learn.Calibration;
import lt.tiltas.preparedness.engine.learn.Score;
import lt.tiltas.web.Dates;
import lt.tiltas.web.chart.Band;
import lt.tiltas.web.chart.TwoBands;

/**
 * One thing that is foreseen: what was said of it and what came.
 *
 * @param judged in order of Mondays, one to four weeks ahead
 */
public record Part(Foreseen of, List<Forecasts.Judged> judged) {

    /** The rule of calibration looks at so many weeks. */
    public static final int WEEKS = 12;

    private static final int WIDTH = 480;
    private static final int HEIGHT = 220;
    private static final int LABEL_EVERY = 6;
    private static final double LOW = 0.1;
    private static final double HIGH = 0.9;
    private static final double HUNDRED = 100;

    /** @param share of the facts that should lie in it, and did, of a hundred */
    public record Coverage(int share, long lay) {}

    /** One week ahead, those whose week has passed. */
    public List<Forecasts.Judged> met() {
        return judged.stream()
                .filter(one -> one.forecast().ahead() == 1 && one.fact() != null)
                .toList();
    }

    public Calibration calibration() {
        return new Calibration(scores(1));
    }

    private List<Score> scores(int ahead) {
        return judged.stream()
                .filter(one -> one.forecast().ahead() == ahead)
                .map(Forecasts.Judged::score)
                .filter(Objects::nonNull)
                .toList();
    }

    public int count() {
        return scores(1).size();
    }

    public int still() {
        return Math.max(0, WEEKS - count());
    }

    private Calibration lately(int ahead) {
        List<Score> scores = scores(ahead);
        return new Calibration(scores.subList(Math.max(0, scores.size() - WEEKS), scores.size()));
    }

    public List<Integer> horizons() {
        return List.of(1, 2, 3, Forecast.WEEKS).stream()
                .filter(ahead -> !scores(ahead).isEmpty())
                .toList();
    }

    /** Of the last twelve weeks. */
    public List<Coverage> coverage(int ahead) {
        return List.of(50, 80, 95).stream()
                .map(share ->
                        new Coverage(share, Math.round(HUNDRED * lately(ahead).coverage(share / HUNDRED))))
                .toList();
    }

    public long crps(int ahead) {
        return Math.round(lately(ahead).crps());
    }

    /** The newest, one to four weeks ahead. */
    public List<Forecast> next() {
        Optional<Forecast> newest = judged.isEmpty()
                ? Optional.empty()
                : Optional.of(judged.getLast().forecast());
        return judged.stream()
                .map(Forecasts.Judged::forecast)
                .filter(one ->
                        newest.isPresent() && one.monday().equals(newest.get().monday()))
                .toList();
    }

    /** The middle four fifths of what was foreseen a week before, and what came. */
    public TwoBands drawn() {
        List<Forecasts.Judged> met = met();
        return TwoBands.of(
                met.stream()
                        .map(one -> new Band.Point(
                                met.indexOf(one) % LABEL_EVERY == 0
                                        ? Dates.dayAndMonth(one.forecast().target())
                                        : "",
                                one.forecast().at(LOW),
                                one.forecast().at(0.5),
                                one.forecast().at(HIGH)))
                        .toList(),
                met.stream()
                        .map(one -> new Band.Point("", fact(one), fact(one), fact(one)))
                        .toList(),
                WIDTH,
                HEIGHT);
    }

    private static double fact(Forecasts.Judged one) {
        return Objects.requireNonNull(one.fact());
    }

    public static long round(double value) {
        return Math.round(value);
    }
}
