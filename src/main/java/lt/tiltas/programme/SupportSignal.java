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
 */
public record SupportSignal(
        SupportSignalId id, ProgrammeId programme, String rule, About about, LocalDate aroseOn, List<Answer> answers) {

    /**
     * @param person whose rating or steps; null when it is about the family
     * @param domain the part of life (key {@code domain.<code>}); null when the support says it
     */
    public record About(
            @Nullable SupportId support,
            @Nullable UUID person,
            @Nullable String domain) {

        public static final About WHOLE_PLAN = new About(null, null, null);
    }

    public @Nullable SupportId support() {
        return about.support();
    }

    /** Of the sentence: after a step down a part of life may have become worse, or money may have run short. */
    public String words() {
        return words(rule, about);
    }

    public static String words(String rule, About about) {
        return "signal." + rule + (rule.equals("S7") && about.domain() != null ? ".worse" : "");
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
