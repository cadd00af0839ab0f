package lt.tiltas.placement.answer;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a municipality has said of a household that is to come.
 *
 * @param answer can or cannot
 * @param place the home, when the municipality names one; otherwise the place offered is confirmed
 * @param reason why it cannot, message key {@code answer.reason.<code>}
 * @param byPhone told to the coordinator, who wrote it down
 */
public record MunicipalityAnswer(
        String answer,
        @Nullable String place,
        @Nullable LocalDate fromOn,
        @Nullable Contact contact,
        @Nullable String reason,
        @Nullable String words,
        boolean byPhone,
        @Nullable OffsetDateTime at) {

    /** Who meets the household. */
    public record Contact(String name, @Nullable String phone) {}

    public static final List<String> REASONS =
            List.of("place_taken", "not_suitable", "no_school_place", "no_care", "no_staff", "quota_reached", "other");

    public boolean can() {
        return answer.equals("can");
    }
}
