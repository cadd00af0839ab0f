package lt.tiltas.preparedness.engine;

import java.util.List;

/**
 * The country as it is now: this morning's figures, a frozen copy of them, or an invented one.
 *
 * @param homes places in offered homes that are still free
 * @param queues people who wait at each registration centre of the plan; none given, nobody waits
 */
public record World(List<Town> towns, double homes, List<Double> queues) {

    public World {
        towns = List.copyOf(towns);
        queues = List.copyOf(queues);
    }

    public double people() {
        return towns.stream()
                .mapToDouble(town -> town.settled().people() + town.recent().people())
                .sum();
    }

    public double population() {
        return towns.stream().mapToDouble(Town::population).sum();
    }
}
