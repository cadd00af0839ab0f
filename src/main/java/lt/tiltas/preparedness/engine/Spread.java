package lt.tiltas.preparedness.engine;

import java.util.List;

/**
 * Where people go whatever the plan says.
 *
 * @param pull shares of the towns that people choose themselves; none given, by population
 * @param strength share of those who come that goes where it is pulled and not where the plan wants it
 * @param moves share of the people with a home of their own that moves to another town in a month
 */
public record Spread(List<Double> pull, double strength, double moves) {

    public Spread {
        pull = List.copyOf(pull);
    }
}
