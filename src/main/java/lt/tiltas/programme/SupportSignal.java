package lt.tiltas.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question that a plain rule puts about a support, in the same words to both sides: {@code signal.<rule>}. Never an input to a payment.
 *
 * @param rule S1 to S10
 * @param about what it is about; of S5 nothing but the steps of the whole plan
 * @param sent of S9 to whom somebody was sent on; null of all others
 */
public record SupportSignal(
        SupportSignalId id,
        ProgrammeId programme,
        String rule,
        About about,
        @Nullable Sent sent,
        LocalDate aroseOn,
        List<Answer> answers) {

    /** @param service message key {@code service.<code>}; waiting when the answer was a waiting list */
    public record Sent(String service, String provider, boolean waiting) {}

    /**
     * @param person whose rating or steps; null when it is about the family
     * @param domain the part of life (key {@code domain.<code>}); null when the support says it
     * @param referral of S9; null of all others
     */
    public record About(
            @Nullable SupportId support,
            @Nullable UUID person,
            @Nullable String domain,
            @Nullable UUID referral) {

        public static final About WHOLE_PLAN = new About(null, null, null);

        public About(@Nullable SupportId support, @Nullable UUID person, @Nullable String domain) {
            this(support, person, domain, null);
        }
    }

    public @Nullable SupportId support() {
        return about.support();
    }

    public String words() {
        return words(rule, about.domain(), sent != null && sent.waiting());
    }

    /**
     * Of the sentence: after a step down a part of life may have become worse, or money may have run short; a service may be silent, or have a
     * long list.
     */
    public static String words(String rule, @Nullable String domain, boolean waiting) {
        if (rule.equals("S7") && domain != null) {
            return "signal.S7.worse";
        }
        return "signal." + rule + (waiting ? ".waiting" : "");
    }

    /** @param side person or office; answer agree, not_now or data_wrong */
    public record Answer(
            String side,
            String answer,
            String words,
            String language,
            LocalDate on,
            @Nullable String name) {}

    public boolean answered() {
        return !answers.isEmpty();
    }

    public boolean answeredBy(String side) {
        return answers.stream().anyMatch(one -> one.side().equals(side));
    }
}
