package lt.tiltas.evaluation.country;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import lt.tiltas.evaluation.country.SeeCountry.Beside;
import lt.tiltas.evaluation.figures.Measure;
import lt.tiltas.web.Published;
import lt.tiltas.web.Published.Missing;
import lt.tiltas.web.SmallNumbers;

/** A municipality beside the country and beside the four that are nearest to it in inhabitants. */
public record MunicipalityPage(Beside beside, Locale locale) {

    private static final int PEERS = 5;

    public Municipality municipality() {
        return beside.municipality();
    }

    public Snapshot snapshot() {
        return beside.snapshot();
    }

    public List<Fact> facts() {
        return Fact.ofMunicipality(municipality().figures(), part(Theme.PEOPLE));
    }

    public Trend history() {
        return new Trend(beside.people());
    }

    /** By inhabitants; the municipality itself is one of them. */
    public List<Municipality> peers() {
        List<Municipality> bySize = snapshot().municipalities().stream()
                .sorted(Comparator.comparingLong(one -> one.figures().inhabitants()))
                .toList();
        int from = Math.clamp(bySize.indexOf(municipality()) - PEERS / 2, 0, bySize.size() - PEERS);
        return bySize.subList(from, from + PEERS).reversed();
    }

    /** The municipality's part of the country's people counted so; empty where a part has no meaning. */
    public Published part(Theme theme) {
        return theme.counts()
                .map(measure ->
                        share(measure, municipality().figures(), snapshot().country()))
                .orElse(new Missing());
    }

    public String text(Published figure) {
        return figure.text(locale);
    }

    private static Published share(Measure measure, Figures part, Figures whole) {
        return part.has(measure) && whole.has(measure)
                ? SmallNumbers.share(part.kept().get(measure), whole.kept().get(measure))
                : new Missing();
    }
}
