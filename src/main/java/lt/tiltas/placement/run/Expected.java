package lt.tiltas.placement.run;

import java.util.List;
import lt.tiltas.placement.engine.Household;

/**
 * Whom a run reckons with.
 *
 * @param waiting the longest waiting first
 * @param known households as they may come again
 * @param coming how many more the scenario expects
 * @param floor of a group, as a share of its mean without floors
 */
record Expected(List<Household> waiting, List<Household> known, double coming, double floor) {

    double households() {
        return waiting.size() + coming;
    }

    int people() {
        return waiting.stream().mapToInt(Household::persons).sum();
    }
}
