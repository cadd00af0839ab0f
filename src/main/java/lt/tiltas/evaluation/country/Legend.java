package lt.tiltas.evaluation.country;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lt.tiltas.web.Published;
import lt.tiltas.web.Published.Few;
import lt.tiltas.web.Published.Missing;
import lt.tiltas.web.Published.NotShown;
import lt.tiltas.web.Published.Number;
import lt.tiltas.web.Published.Share;
import lt.tiltas.web.chart.Scale;

/** The colours of the map and what each of them means. Both are made of published figures only. */
public record Legend(Theme theme, Scale scale, List<Published> shown) {

    private static final int OVERFULL = 101;

    /** @param key of the words, {@code args} fill them */
    public record Line(String color, String key, List<Object> args) {}

    static Legend of(Theme theme, List<Published> shown) {
        Scale scale = theme == Theme.OCCUPANCY
                ? Scale.at(60, 75, 90, OVERFULL)
                : Scale.quarters(
                        shown.stream()
                                .filter(Published::isNumber)
                                .map(Published::rank)
                                .toList(),
                        theme.unit());
        return new Legend(theme, scale, shown);
    }

    /** 0 where there is no figure. */
    int step(Published figure) {
        return switch (figure) {
            case NotShown(), Missing() -> 0;
            case Few() -> 1;
            default -> scale.step(figure.rank());
        };
    }

    public List<Line> lines(Locale locale) {
        List<Line> lines = new ArrayList<>();
        List<Double> bounds = scale.bounds();
        for (int n = 0; n <= bounds.size() && !bounds.isEmpty(); n++) {
            if (n < bounds.size() || bounds.getLast() != OVERFULL || isReached(OVERFULL)) {
                lines.add(line(n, bounds, locale));
            }
        }
        if (bounds.isEmpty() && shown.stream().anyMatch(Few.class::isInstance)) {
            lines.add(new Line("step-1", "country.legend.few", List.of()));
        }
        if (shown.stream().anyMatch(NotShown.class::isInstance)) {
            lines.add(new Line("step-none", "country.legend.not-shown", List.of()));
        }
        if (shown.stream().anyMatch(Missing.class::isInstance)) {
            lines.add(new Line("step-none", "country.theme." + theme.code() + ".missing", List.of()));
        }
        return lines;
    }

    private Line line(int n, List<Double> bounds, Locale locale) {
        String color = "step-" + (n + 1);
        if (n == 0) {
            return new Line(color, "country.legend.below", List.of(text(bounds.getFirst(), locale)));
        }
        double from = bounds.get(n - 1);
        if (n == bounds.size()) {
            return from == OVERFULL
                    ? new Line(color, "country.legend.above", List.of(text(from - 1, locale)))
                    : new Line(color, "country.legend.from", List.of(text(from, locale)));
        }
        String to = text(bounds.get(n) - theme.unit(), locale);
        return new Line(color, "country.legend.range", List.of(bare(from, locale), to));
    }

    private boolean isReached(double bound) {
        return shown.stream().anyMatch(figure -> figure.rank() >= bound);
    }

    private String text(double bound, Locale locale) {
        return theme.bound(bound).text(locale);
    }

    /** The unit is said once, after the second number. */
    private String bare(double bound, Locale locale) {
        return theme.bound(bound) instanceof Share ? new Number(Math.round(bound)).text(locale) : text(bound, locale);
    }
}
