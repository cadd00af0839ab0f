package lt.tiltas.reception;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * What was committed when somebody read the sites.
 *
 * @param snapshot of PostgreSQL, as it writes it
 */
public record SitesSeen(String snapshot, OffsetDateTime at) {

    /** For so long what has changed since is still known. */
    private static final Duration GOOD_FOR = Duration.ofMinutes(5);

    public boolean isGood(Instant now) {
        return at.toInstant().plus(GOOD_FOR).isAfter(now);
    }

    /** @param sites in which beds, rooms or those who have them have changed since */
    public record Changed(SitesSeen now, List<SiteId> sites) {}
}
