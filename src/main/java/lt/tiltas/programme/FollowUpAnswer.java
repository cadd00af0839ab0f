package lt.tiltas.programme;

import org.jspecify.annotations.Nullable;

/**
 * How it goes, as the person says it.
 *
 * @param living own_income, partly, support or none
 * @param home secure, temporary or none
 * @param ownPlan whether the plan was the person's own: yes, partly or no
 */
public record FollowUpAnswer(
        String living,
        @Nullable String home,
        @Nullable String ownPlan,
        @Nullable String words,
        @Nullable String language) {}
