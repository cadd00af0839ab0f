package lt.tiltas.placement.proposal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place offered to a household, and the household's answer.
 *
 * @param answer accepted, declined or withdrawn; null while it waits
 */
public record Offer(
        UUID id,
        Where where,
        OffsetDateTime offeredAt,
        LocalDate answerBy,
        @Nullable String answer,
        Answered answered,
        int version) {

    public record Where(int municipality, UUID siteId, String siteName) {}

    /** @param reason why declined, message key {@code placement.declined.<code>}; @param words in the household's own */
    public record Answered(
            @Nullable OffsetDateTime at,
            @Nullable String reason,
            @Nullable String words,
            @Nullable LocalDate movesOn) {}

    /** What the coordinator writes down of the answer. */
    public record Answer(
            @NotNull String answer,
            @Nullable LocalDate movesOn,
            @Nullable String reason,
            @Nullable @Size(max = 500) String words,
            int version) {

        boolean isYes() {
            return "accepted".equals(answer);
        }
    }

    public boolean isOpen() {
        return answer == null;
    }
}
