package lt.tiltas.placement.objection;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import lt.tiltas.placement.offer.OfferId;
import lt.tiltas.registration.HouseholdId;
import org.jspecify.annotations.Nullable;

/**
 * What a household has against an offer, and what was answered.
 *
 * @param notBy who offered, and therefore does not answer
 */
public record Objection(
        ObjectionId id,
        OfferId offer,
        HouseholdId household,
        UUID notBy,
        Words words,
        LocalDate dueOn,
        @Nullable Decision decision) {

    /** @param by household or office */
    public record Words(String own, String language, String by, OffsetDateTime at) {}

    /** @param answer upheld, dismissed, or dropped: the household has answered the offer itself */
    public record Decision(String answer, String reasons, OffsetDateTime at, UUID by) {}

    /** What is about to be answered. */
    public record Ruling(String answer, String reasons) {

        public boolean upholds() {
            return answer.equals("upheld");
        }
    }

    public boolean isOpen() {
        return decision == null;
    }

    public boolean isLate(LocalDate today) {
        return isOpen() && dueOn.isBefore(today);
    }
}
