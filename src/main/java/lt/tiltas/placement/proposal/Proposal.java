package lt.tiltas.placement.proposal;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/**
 * What the engine laid before the coordinator, best first, and what a person added. Empty when no place in the country fits.
 *
 * @param others municipalities that are not among them
 */
public record Proposal(UUID id, OffsetDateTime madeAt, List<Candidate> candidates, List<Integer> others) {}
