package lt.tiltas.placement.waiting;

import java.time.LocalDate;
import lt.tiltas.registration.HouseholdCard;
import org.jspecify.annotations.Nullable;

/**
 * A household of one's own organisation that no municipality has taken in yet.
 *
 * @param offered municipality offered to it, null when none is
 * @param answerBy by when it answers
 */
public record Waiting(
        HouseholdCard card,
        @Nullable Integer offered,
        @Nullable LocalDate answerBy) {

    public boolean isLate(LocalDate today) {
        return answerBy != null && answerBy.isBefore(today);
    }
}
