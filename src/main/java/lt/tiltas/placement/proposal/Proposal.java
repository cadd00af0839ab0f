package lt.tiltas.placement.proposal;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** What the engine laid before the coordinator, best first. Empty when no place in the country fits. */
public record Proposal(UUID id, OffsetDateTime madeAt, List<Candidate> candidates) {}
