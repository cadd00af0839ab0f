package lt.tiltas.reception;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a household lives, or will live.
 *
 * @param siteId null for an own address
 * @param siteName the site's name; for an own address the code rented, relatives, employer or other (message key {@code lodging.kind.<code>})
 * @param until the morning of leaving, null while nobody knows it
 * @param kind hold, stay or own
 * @param holdUntil only of a hold: when the beds go to others
 */
public record StayCard(
        @Nullable SiteId siteId,
        String siteName,
        String address,
        int municipality,
        List<String> rooms,
        LocalDate from,
        @Nullable LocalDate until,
        String kind,
        @Nullable OffsetDateTime holdUntil) {

    public boolean is(String wanted) {
        return kind.equals(wanted);
    }
}
