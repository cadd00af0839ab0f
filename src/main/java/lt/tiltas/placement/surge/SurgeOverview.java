package lt.tiltas.placement.surge;

import java.time.LocalDate;
import java.util.List;

/**
 * The lists of one's own office, newest first.
 *
 * @param arrived how many households wait, by the day they came
 */
public record SurgeOverview(List<Surge> surges, List<Arrived> arrived) {

    public record Arrived(LocalDate arrivedOn, long households) {}
}
