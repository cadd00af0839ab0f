package lt.tiltas.reception.complaint;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** What whoever knows the code may see of a complaint without a name. */
public record UnnamedComplaint(
        long number,
        String site,
        Complaint.Said said,
        Step.State state,
        Complaint.Due due,
        int org,
        Complaint.@Nullable Answer answer,
        int version) {

    public String called() {
        return Complaint.called(number);
    }

    static Complaint.@Nullable Answer answer(
            @Nullable String words, @Nullable String language, @Nullable OffsetDateTime at) {
        return words == null || language == null || at == null ? null : new Complaint.Answer(words, language, at, null);
    }

    /** The day by which the office has to do the next thing; null when nothing is to be done. */
    public @Nullable LocalDate next() {
        return !state.open() ? null : state == Step.State.ACKNOWLEDGED ? due.answerBy() : due.acknowledgeBy();
    }
}
