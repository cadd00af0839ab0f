package lt.tiltas.placement.proposal;

import java.util.List;
import java.util.UUID;

/**
 * One of the places proposed.
 *
 * @param rank from 1, the best
 * @param reasonsFor codes, message key {@code placement.for.<code>}
 * @param reasonsAgainst codes, message key {@code placement.against.<code>}
 */
public record Candidate(
        int rank,
        int municipality,
        UUID siteId,
        String siteName,
        int score,
        List<String> reasonsFor,
        List<String> reasonsAgainst) {}
