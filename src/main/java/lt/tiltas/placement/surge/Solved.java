package lt.tiltas.placement.surge;

import java.util.List;
import lt.tiltas.placement.run.PriceRun;

/**
 * What the engine made of a list.
 *
 * @param withoutFloors what it would be worth if nobody looked after the groups
 */
record Solved(
        double value,
        double bound,
        double withoutFloors,
        List<PriceRun.Group> groups,
        List<Destination> destinations) {}
