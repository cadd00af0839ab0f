package lt.tiltas.placement.surge;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Two runs of one list side by side.
 *
 * @param placedElsewhere households that the two would send to different municipalities
 */
public record Comparison(Surge surge, List<Run> runs, Run first, Run second, List<Beside> towns, long placedElsewhere) {

    /** People of one municipality in two runs, and how many households only one of them would send there. */
    public record Beside(int municipality, long first, long second, long onlyFirst, long onlySecond) {}

    public Set<String> weights() {
        Set<String> codes = new TreeSet<>(first.weights().keySet());
        codes.addAll(second.weights().keySet());
        return codes;
    }
}
