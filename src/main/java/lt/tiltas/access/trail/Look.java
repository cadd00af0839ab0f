package lt.tiltas.access.trail;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * One row of the trail.
 *
 * @param officer the account's name; empty for a newcomer's own look
 * @param action the right that was used, as the module calls it
 * @param shown codes of kinds of fields
 * @param people how many people it showed
 */
public record Look(
        long id,
        OffsetDateTime at,
        String officer,
        int organisation,
        String role,
        String action,
        String purpose,
        List<String> shown,
        int people) {}
