package lt.tiltas.placement.offer;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.registration.HouseholdId;
import org.jspecify.annotations.Nullable;

/**
 * A place offered to a household, and how far it has come.
 *
 * @param by whose coordinator offered
 * @param movesOn only of an accepted one
 */
public record Offer(
        OfferId id,
        HouseholdId household,
        OrganisationId by,
        Where where,
        OfferState state,
        Course course,
        Reasons reasons,
        @Nullable LocalDate movesOn,
        int version) {

    /** @param siteId null for a home that the municipality has stated: no beds are held there */
    public record Where(
            int municipality,
            @Nullable UUID siteId,
            @Nullable String siteName) {}

    /**
     * Who is asked, since when and until when.
     *
     * @param first municipality or household
     * @param escalatedAt since when the Agency looks after it, because nobody answered in time
     */
    public record Course(
            OffsetDateTime offeredAt,
            UUID offeredBy,
            String first,
            OffsetDateTime askedAt,
            OffsetDateTime dueAt,
            @Nullable OffsetDateTime escalatedAt,
            @Nullable OffsetDateTime endedAt) {}

    /** Codes, as the engine gave them. */
    public record Reasons(List<String> speaksFor, List<String> against) {}

    public boolean isOpen() {
        return state.open();
    }

    public boolean isLate(OffsetDateTime now) {
        return isOpen() && course.dueAt().isBefore(now);
    }

    public boolean waitsForMunicipality() {
        return state == OfferState.WAITS_MUNICIPALITY;
    }

    /** Whether the household may say yes or no now. */
    public boolean waitsForHousehold() {
        return state == OfferState.WAITS_HOUSEHOLD || state == OfferState.OBJECTED;
    }

    /** Whether the household is told of it: not before the municipality has said that it can, where it is asked first. */
    public boolean isTold() {
        return waitsForHousehold() || course.first().equals("household");
    }
}
