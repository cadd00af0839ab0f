package lt.tiltas.programme;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question that a plain rule puts about a support, in the same words to both sides: {@code signal.<rule>}. Never an input to a payment.
 *
 * @param rule S1 to S10
 * @param support null when it is about the steps of the whole plan
 */
public record SupportSignal(
        SupportSignalId id,
        ProgrammeId programme,
        @Nullable SupportId support,
        String rule,
        LocalDate aroseOn,
        List<Answer> answers) {

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
