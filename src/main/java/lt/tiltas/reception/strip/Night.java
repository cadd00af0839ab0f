package lt.tiltas.reception.strip;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One night of a site, or of several together.
 *
 * @param beds that are there: none on standby, before it opens, after it closes or after its contract
 * @param spare in rooms of families, given to nobody else
 * @param arriving people whose bed is theirs from this night on
 * @param leaving people who are gone this night for the first time
 */
public record Night(
        UUID siteId,
        LocalDate night,
        int beds,
        int blocked,
        int held,
        int occupied,
        int spare,
        int arriving,
        int leaving) {

    public int free() {
        return Math.max(0, beds - blocked - held - occupied - spare);
    }

    /** Who would have no bed: the site has none any more. */
    public int without() {
        return Math.max(0, held + occupied - Math.max(0, beds - blocked));
    }
}
