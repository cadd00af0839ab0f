package lt.tiltas.preparedness.engine;

import lt.tiltas.preparedness.engine.arrival.Arrivals;
import lt.tiltas.preparedness.engine.arrival.Composition;

/**
 * What others do.
 *
 * @param schoolWeeks after which a child must have a place in a school
 */
public record Scenario(
        Arrivals arrivals,
        int weeks,
        Noise noise,
        Composition composition,
        Split split,
        Stays stays,
        Spread spread,
        int schoolWeeks) {

    public Scenario with(Arrivals other) {
        return new Scenario(other, weeks, noise, composition, split, stays, spread, schoolWeeks);
    }

    public Scenario with(Noise other) {
        return new Scenario(arrivals, weeks, other, composition, split, stays, spread, schoolWeeks);
    }

    public Scenario with(Split other) {
        return new Scenario(arrivals, weeks, noise, composition, other, stays, spread, schoolWeeks);
    }

    public Scenario with(Stays other) {
        return new Scenario(arrivals, weeks, noise, composition, split, other, spread, schoolWeeks);
    }

    public Scenario with(Spread other) {
        return new Scenario(arrivals, weeks, noise, composition, split, stays, other, schoolWeeks);
    }
}
