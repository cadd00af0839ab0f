package lt.tiltas.placement.surge;

import java.util.List;
import java.util.Map;

/** What the engine made of a list. */
record Solved(long seed, double value, double bound, Map<String, Integer> weights, List<Destination> destinations) {

    /** Who would have a place. */
    int people() {
        return destinations.stream()
                .filter(destination -> destination.where() != null)
                .mapToInt(Destination::people)
                .sum();
    }
}
