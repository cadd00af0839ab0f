package lt.tiltas.reception;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * What was committed when somebody read the sites.
 *
 * @param snapshot of PostgreSQL, as it writes it
 */
public record SitesSeen(String snapshot, OffsetDateTime at) {

    /** @param sites in which beds, rooms or those who have them have changed since */
    public record Changed(SitesSeen now, List<SiteId> sites) {}
}
