package lt.tiltas.reception.inspection;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import lt.tiltas.reception.SiteId;
import org.jspecify.annotations.Nullable;

/**
 * One inspection of one house.
 *
 * @param signed null while it goes on
 * @param offline whether it was written down without a network
 */
public record Inspection(
        InspectionId id,
        int number,
        House house,
        LocalDate on,
        String note,
        boolean offline,
        @Nullable Signed signed) {

    /** @param kind agency_centre, municipal, hotel, ngo or private_host */
    public record House(SiteId id, String name, String kind) {}

    public record Signed(UUID by, OffsetDateTime at) {}

    public boolean open() {
        return signed == null;
    }
}
