package lt.tiltas.permits.decision;

import java.time.LocalDate;
import java.util.UUID;
import lt.tiltas.permits.ApplicationId;
import org.jspecify.annotations.Nullable;

/**
 * What was decided on an application, or is proposed.
 *
 * @param outcome granted or refused
 * @param state proposed, made, returned or set_aside
 * @param basis code of the ground: of the permit, or of the refusal ({@code permit.refusal.<basis>})
 */
public record Decision(
        UUID id,
        ApplicationId application,
        String outcome,
        String state,
        String basis,
        Text text,
        By by,
        Notice notice,
        int version) {

    /** @param answer why the second officer returned it */
    public record Text(
            String legalBasis,
            @Nullable String reasons,
            @Nullable String answer) {}

    /** @param examined who looked at the papers; null when the course does not say */
    public record By(
            @Nullable UUID examined,
            UUID decided,
            LocalDate decidedOn,
            @Nullable UUID approved,
            @Nullable LocalDate approvedOn) {

        /** A second pair of eyes: neither who proposed nor who examined. */
        public boolean mayBeApprovedBy(UUID officer) {
            return !officer.equals(decided) && !officer.equals(examined);
        }
    }

    /** @param appealBy the last day to appeal, from the day of the notice */
    public record Notice(
            @Nullable LocalDate notifiedOn, @Nullable LocalDate appealBy) {}

    /** Dated reason for which a permit may be refused. */
    public record Ground(String code, String act, String article) {

        public String law() {
            return article.isEmpty() ? act : act + ", " + article;
        }
    }

    public boolean isProposed() {
        return state.equals("proposed");
    }

    public boolean isMade() {
        return state.equals("made");
    }

    public boolean isRefusal() {
        return outcome.equals("refused");
    }
}
