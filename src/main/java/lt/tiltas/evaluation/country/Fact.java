package lt.tiltas.evaluation.country;

import java.util.List;
import lt.tiltas.evaluation.figures.Measure;
import lt.tiltas.web.Published;
import lt.tiltas.web.Published.Missing;
import lt.tiltas.web.Published.NotShown;

/**
 * One of the five figures. Words: {@code country.fact.<code>}, {@code .note} and {@code .definition}.
 *
 * @param note fills the line under the figure
 */
public record Fact(String code, Published figure, Published note) {

    static List<Fact> five(Figures figures) {
        return List.of(
                new Fact("people", figures.of(Measure.PEOPLE), figures.change(Measure.PEOPLE_BEFORE, Measure.PEOPLE)),
                new Fact("free", figures.freeBeds(), figures.of(Measure.BEDS)),
                new Fact("waiting", figures.of(Measure.WAITING), figures.of(Measure.WAITING_DAYS)),
                new Fact(
                        "programme",
                        figures.of(Measure.IN_PROGRAMME),
                        figures.share(Measure.IN_PROGRAMME, Measure.PEOPLE)),
                new Fact("load", figures.of(Measure.LOAD), figures.of(Measure.LOAD)));
    }

    /** @param part the municipality's part of the country's people */
    static List<Fact> ofMunicipality(Figures figures, Published part) {
        return List.of(
                new Fact("care", figures.of(Measure.PEOPLE), part),
                new Fact("per-thousand", figures.perThousand(), figures.perThousand()),
                new Fact("free", figures.freeBeds(), figures.of(Measure.BEDS)),
                new Fact("arrived", figures.of(Measure.ARRIVED), figures.of(Measure.ARRIVED)),
                new Fact("load", figures.of(Measure.LOAD), figures.of(Measure.LOAD)));
    }

    public boolean isMissing() {
        return figure instanceof Missing;
    }

    public boolean hasNote() {
        return !(note instanceof Missing || note instanceof NotShown);
    }
}
