package lt.tiltas.programme.referral;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A step as it is sent.
 *
 * @param because why it is declined, {@code alternative} where else the person may turn
 * @param version which the page showed
 */
public record StepForm(
        @Nullable ReferralStep step,
        @Size(max = 1000) @Nullable String words,

        @Pattern(regexp = "|full|not-ours|language|not-reached|other") @Nullable
        String because,

        @Size(max = 500) @Nullable String alternative,

        @Pattern(regexp = "|helped|partly|not|stopped|no_answer") @Nullable
        String outcome,

        int version) {

    static StepForm of(ReferralStep step, int version) {
        return new StepForm(step, null, null, null, null, version);
    }

    @Nullable
    String said() {
        return orNull(words);
    }

    @Nullable
    String instead() {
        return orNull(alternative);
    }

    /** The field without which this step is not taken; null when all is said. */
    @Nullable
    String missing() {
        if (step == ReferralStep.DECLINE && orNull(because) == null) {
            return "because";
        }
        return step != null && step.closes() && orNull(outcome) == null ? "outcome" : null;
    }

    static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
