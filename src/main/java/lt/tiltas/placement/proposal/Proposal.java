package lt.tiltas.placement.proposal;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What the engine laid before the coordinator, best first, and what a person added. Empty when no place in the country fits.
 *
 * @param others municipalities that are not among them
 * @param nearly municipalities that would be the first if one thing did not run short there
 */
public record Proposal(
        UUID id, OffsetDateTime madeAt, List<Candidate> candidates, List<Integer> others, List<Nearly> nearly) {

    /** Whatever speaks for or against any of them, each once, in the order in which it is said. */
    public List<String> reasons() {
        return candidates.stream()
                .flatMap(one -> Stream.concat(one.reasonsFor().stream(), one.reasonsAgainst().stream()))
                .distinct()
                .toList();
    }

    /** Whether any of them costs something because it is kept for others. */
    public boolean keeps() {
        return candidates.stream().anyMatch(one -> !one.price().kept().isEmpty());
    }
}
