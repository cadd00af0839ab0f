package lt.tiltas.placement.proposal;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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
        @Nullable UUID siteId,
        @Nullable String siteName,
        int score,
        List<String> reasonsFor,
        List<String> reasonsAgainst) {}
