package lt.tiltas.evaluation.country;

import static lt.tiltas.evaluation.figures.Measure.BEDS;
import static lt.tiltas.evaluation.figures.Measure.BEDS_TAKEN;

import java.util.Map;
import lt.tiltas.evaluation.figures.Measure;
import lt.tiltas.web.Published;
import lt.tiltas.web.Published.Missing;
import lt.tiltas.web.Published.Number;
import lt.tiltas.web.SmallNumbers;

/**
 * What a snapshot says of one municipality, or of the country.
 *
 * @param kept from a cube; a measure nobody has counted is not there
 */
public record Figures(Map<Measure, Long> kept, long inhabitants) {

    public Published of(Measure measure) {
        Long value = kept.get(measure);
        if (value == null) {
            return new Missing();
        }
        return measure.ofPeople() ? SmallNumbers.people(value) : new Number(value);
    }

    public Published share(Measure part, Measure whole) {
        return has(part) && has(whole) ? SmallNumbers.share(kept.get(part), kept.get(whole)) : new Missing();
    }

    public Published change(Measure before, Measure now) {
        return has(before) && has(now) ? SmallNumbers.change(kept.get(before), kept.get(now)) : new Missing();
    }

    public Published perThousand() {
        return has(Measure.PEOPLE) ? SmallNumbers.perThousand(kept.get(Measure.PEOPLE), inhabitants) : new Missing();
    }

    public Published occupancy() {
        return has(BEDS) ? SmallNumbers.occupancy(kept.get(BEDS_TAKEN), kept.get(BEDS)) : new Missing();
    }

    public Published freeBeds() {
        return has(BEDS) ? SmallNumbers.places(kept.get(BEDS) - kept.get(BEDS_TAKEN)) : new Missing();
    }

    public boolean has(Measure measure) {
        return kept.containsKey(measure);
    }
}
