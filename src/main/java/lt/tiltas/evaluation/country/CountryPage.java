package lt.tiltas.evaluation.country;

import java.util.List;
import java.util.Locale;
import lt.tiltas.evaluation.figures.Measure;
import lt.tiltas.web.Published;
import lt.tiltas.web.chart.TileMap;
import lt.tiltas.web.chart.TileMap.Tile;

/** The national page: one snapshot seen through one theme. */
public record CountryPage(Snapshot snapshot, Theme theme, Locale locale) {

    static final int TOP = 7;

    public List<Fact> facts() {
        return Fact.five(snapshot.country());
    }

    public Trend trend() {
        return new Trend(snapshot.months());
    }

    public List<Municipality> ranked() {
        return snapshot.ranked(theme, locale);
    }

    /** The first of the list that have a figure at all. */
    public List<Municipality> top() {
        return ranked().stream()
                .filter(municipality -> theme.of(municipality.figures()).isNumber())
                .limit(TOP)
                .toList();
    }

    /** What stands beside the theme in the short list. */
    public Theme beside() {
        return theme == Theme.PEOPLE ? Theme.PER_THOUSAND : Theme.PEOPLE;
    }

    /** Also on a phone; the others wait behind the choice of measure. */
    public boolean isMain(Theme column) {
        return column == theme || column == beside();
    }

    public Legend legend() {
        return Legend.of(
                theme,
                snapshot.municipalities().stream()
                        .map(municipality -> theme.of(municipality.figures()))
                        .toList());
    }

    public TileMap map() {
        Legend legend = legend();
        return TileMap.of(snapshot.municipalities().stream()
                .map(municipality -> tile(municipality, legend))
                .toList());
    }

    /** People who are in the care of no municipality yet. */
    public Published notPlaced() {
        return snapshot.country().of(Measure.NOT_PLACED);
    }

    public String text(Published figure) {
        return figure.text(locale);
    }

    private Tile tile(Municipality municipality, Legend legend) {
        Published figure = theme.of(municipality.figures());
        return new Tile(
                municipality.column(),
                municipality.row(),
                municipality.letters(),
                figure.text(locale),
                municipality.name(),
                legend.step(figure),
                municipality.href());
    }
}
