package lt.tiltas.programme.mentor;

import java.time.OffsetDateTime;
import java.util.List;
import lt.tiltas.registration.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A match as the mentor's organisation sees it.
 *
 * @param person a random id, for the trail; never shown
 * @param municipality which has brought them together
 */
public record Mentored(
        MentorMatchId id,
        PersonId person,
        int municipality,
        MatchStep.State state,
        String mentor,
        Seen seen,
        @Nullable OffsetDateTime nextAt,
        @Nullable String place,
        int version) {

    /** All that is known of the person. */
    public record Seen(
            String given,
            List<String> languages,
            @Nullable String goal,
            @Nullable String goalLanguage) {}

    public List<MatchStep> steps() {
        return MatchStep.after(state, MatchStep.Side.MENTOR);
    }
}
