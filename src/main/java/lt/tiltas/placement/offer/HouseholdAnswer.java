package lt.tiltas.placement.offer;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a household has said of an offer.
 *
 * @param answer yes or no
 * @param reason why not, message key {@code placement.declined.<code>}
 * @param words as it said them, in this language
 * @param saidBy household: on its own page; office: written down by an officer
 */
public record HouseholdAnswer(
        String answer,
        @Nullable String reason,
        @Nullable String words,
        @Nullable String language,
        String saidBy,
        @Nullable OffsetDateTime at) {

    public static final List<String> REASONS = List.of(
            "far_from_relatives",
            "no_school_place",
            "doctor_far",
            "job_elsewhere",
            "wants_city",
            "home_unsuitable",
            "not_safe",
            "other");

    public static HouseholdAnswer yes(String saidBy) {
        return new HouseholdAnswer("yes", null, null, null, saidBy, null);
    }

    public static HouseholdAnswer no(String reason, @Nullable String words, String language, String saidBy) {
        String said = words == null || words.isBlank() ? null : words.strip();
        return new HouseholdAnswer("no", reason, said, said == null ? null : language, saidBy, null);
    }

    public boolean isYes() {
        return answer.equals("yes");
    }
}
