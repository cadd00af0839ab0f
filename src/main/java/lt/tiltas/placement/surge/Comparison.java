package lt.tiltas.placement.surge;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Two runs of one list side by side.
 *
 * @param placedElsewhere households that the two would send to different municipalities
 */
public record Comparison(
        Surge surge, List<Run> runs, Run first, Run second, List<Towns.Beside> towns, long placedElsewhere) {

    public Set<String> weights() {
        Set<String> codes = new TreeSet<>(first.weights().keySet());
        codes.addAll(second.weights().keySet());
        return codes;
    }
}
