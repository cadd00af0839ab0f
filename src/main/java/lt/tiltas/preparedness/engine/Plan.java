package lt.tiltas.preparedness.engine;

import java.util.List;
import lt.tiltas.preparedness.engine.desk.Network;
import lt.tiltas.preparedness.engine.money.Rates;

/**
 * What we do.
 *
 * @param shares of the towns among those who come, as the plan wants it; none given, by population
 */
public record Plan(Network network, List<Opening> openings, Roster roster, Rates rates, List<Double> shares) {

    public Plan {
        openings = List.copyOf(openings);
        shares = List.copyOf(shares);
    }

    public Plan withOpenings(List<Opening> others) {
        return new Plan(network, others, roster, rates, shares);
    }

    public Plan withNetwork(Network other) {
        return new Plan(other, openings, roster, rates, shares);
    }
}
