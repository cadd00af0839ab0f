package lt.tiltas.programme;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the person says against a decision, and how it went.
 *
 * @param state received, confirmed, looked_into, answered, accepted, taken_further or closed (key {@code appeal.state.<code>})
 * @param lookedBy who looks into it, never one of the deciders; null while nobody does
 * @param answer null until it is answered
 */
public record SupportAppeal(
        SupportAppealId id,
        SupportDecisionId decision,
        Said said,
        Dues dues,
        Set<UUID> deciders,
        String state,
        @Nullable Looked lookedBy,
        @Nullable Answer answer,
        int version) {

    /** @param told null when the person wrote it on the own page */
    public record Said(
            String words,
            String language,
            LocalDate on,
            @Nullable Told told) {}

    /** @param how came, phoned or wrote (key {@code appeal.told.<code>}); by whom it was said; takenBy the officer who wrote it down */
    public record Told(String how, String by, String takenBy) {}

    public record Dues(LocalDate confirmBy, LocalDate answerBy) {}

    public record Looked(UUID by, String name) {}

    /** @param outcome upheld or dismissed; own in the person's language */
    public record Answer(
            String outcome,
            String words,
            @Nullable String own,
            LocalDate on,
            @Nullable String lesson) {}

    public boolean waits() {
        return answer == null;
    }

    public boolean late(LocalDate on) {
        return waits() && dues.answerBy().isBefore(on)
                || state.equals("received") && dues.confirmBy().isBefore(on);
    }

    public boolean mayLook(UUID officer) {
        return !deciders.contains(officer);
    }
}
