package lt.tiltas.placement.offer;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.web.Paged;
import org.jspecify.annotations.Nullable;

/**
 * A list of offers.
 *
 * @param late municipalities that have not answered in time, the longest first
 */
public record OfferList(
        OfferView show, Map<OfferView, Long> counts, Paged<Line> lines, List<Late> late, OffsetDateTime now) {

    /** @param card null for a municipality that does not know the household yet; @param people how many they are */
    public record Line(
            Offer offer,
            @Nullable HouseholdCard card,
            int people,
            @Nullable UUID objection) {

        /** As many as were told of, else as many as the household has now; 0 when neither is known. */
        public int heads() {
            return people > 0 || card == null ? people : card.members().size();
        }
    }

    public record Late(int municipality, long offers, OffsetDateTime since) {}

    public long count(OfferView view) {
        return counts.getOrDefault(view, 0L);
    }
}
