package lt.tiltas.evaluation.country;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import lt.tiltas.evaluation.figures.Measure;
import lt.tiltas.web.Published;
import lt.tiltas.web.Published.Missing;
import lt.tiltas.web.Published.Number;
import lt.tiltas.web.Published.PerThousand;
import lt.tiltas.web.Published.Share;
import lt.tiltas.web.SmallNumbers;

/** What the map can show, in the order in which it is offered. Words: {@code theme.<code>} and what hangs on it. */
public enum Theme {
    OCCUPANCY(Measure.BEDS, Figures::occupancy, 1, value -> new Share(value, Share.Digits.WHOLE)),
    WAITING(Measure.WAITING, figures -> figures.of(Measure.WAITING), 5, Theme::whole),
    LOAD(Measure.LOAD, figures -> figures.of(Measure.LOAD), 1, Theme::whole),
    PEOPLE(Measure.PEOPLE, figures -> figures.of(Measure.PEOPLE), 5, Theme::whole),
    PER_THOUSAND(Measure.PEOPLE, Figures::perThousand, 0.1, PerThousand::new),
    ARRIVED(Measure.ARRIVED, figures -> figures.of(Measure.ARRIVED), 5, Theme::whole),
    IN_PROGRAMME(Measure.IN_PROGRAMME, figures -> figures.of(Measure.IN_PROGRAMME), 5, Theme::whole);

    private final Measure needed;
    private final Function<Figures, Published> figure;
    private final double unit;
    private final Function<Double, Published> bound;

    Theme(Measure needed, Function<Figures, Published> figure, double unit, Function<Double, Published> bound) {
        this.needed = needed;
        this.figure = figure;
        this.unit = unit;
        this.bound = bound;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Published of(Figures figures) {
        return figure.apply(figures);
    }

    /** A bound of the colour scale, written as the figures are. */
    Published bound(double value) {
        return bound.apply(value);
    }

    /** The smallest difference between two figures. */
    double unit() {
        return unit;
    }

    /** The count of people behind it, where it is one: parts of it can be compared with the whole. */
    Optional<Measure> counts() {
        return unit == SmallNumbers.ROUND_TO ? Optional.of(needed) : Optional.empty();
    }

    public boolean isPeople() {
        return counts().isPresent();
    }

    /** The theme with this code, or the first there is. */
    static Theme of(String code, List<Theme> counted) {
        return only(code, counted).getFirst();
    }

    /** The theme with this code alone, or all. */
    static List<Theme> only(String code, List<Theme> counted) {
        List<Theme> only =
                counted.stream().filter(theme -> theme.code().equals(code)).toList();
        return only.isEmpty() ? counted : only;
    }

    boolean isCounted(Figures country) {
        return !(of(country) instanceof Missing);
    }

    private static Published whole(double value) {
        return new Number(Math.round(value));
    }
}
