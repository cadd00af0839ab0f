package lt.tiltas.reception.request;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import lt.tiltas.registration.HouseholdCard;
import org.jspecify.annotations.Nullable;

/** One household that waits. */
public record BedRequest(
        HouseholdCard card,
        LocalDate wantedOn,
        int places,
        @Nullable String note,
        @Nullable OffsetDateTime heldUntil) {

    /** One household for which beds are kept. */
    public record Hold(HouseholdCard card, String site, OffsetDateTime until) {}

    /** What waits for whoever gives beds. */
    public record Listed(List<BedRequest> requests, List<Hold> holds, LocalDate today) {}

    public boolean late(LocalDate today) {
        return heldUntil == null && wantedOn.isBefore(today);
    }
}
