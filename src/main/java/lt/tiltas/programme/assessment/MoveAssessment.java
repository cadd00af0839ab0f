package lt.tiltas.programme.assessment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.AssessmentId;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Talked over, read back and confirmed, approved. */
@Service
public class MoveAssessment {

    /** @param to talked, confirmed (read back to the person, who said yes) or approved */
    public record To(
            @NotNull @Pattern(regexp = "talked|confirmed|approved")
            String state,

            int version) {}

    public sealed interface Outcome {
        record Moved() implements Outcome {}

        record WithoutStrengths() implements Outcome {}

        /** These are low and ask for a goal or for the reason why there is none. */
        record LowDomains(List<String> domains) implements Outcome {}
    }

    private final OpenAssessment openAssessment;
    private final LifeAssessments assessments;
    private final Clock clock;

    MoveAssessment(OpenAssessment openAssessment, LifeAssessments assessments, Clock clock) {
        this.openAssessment = openAssessment;
        this.assessments = assessments;
        this.clock = clock;
    }

    @Transactional
    public Outcome move(AssessmentId id, To to, Officer officer) {
        OpenAssessment.Page page = openAssessment.open(id, officer);
        Assessment assessment = page.assessment();
        if (to.state().equals(assessment.state())) {
            return new Outcome.Moved();
        }
        if (to.state().equals("talked")) {
            if (assessment.strengths().isEmpty()) {
                return new Outcome.WithoutStrengths();
            }
            if (!page.unanswered().isEmpty()) {
                return new Outcome.LowDomains(page.unanswered());
            }
        }
        boolean moved = switch (to.state()) {
            case "talked" -> assessments.talked(id, LocalDate.now(clock), to.version());
            case "confirmed" -> assessments.confirm(id, "aloud", OffsetDateTime.now(clock), to.version());
            default -> assessments.approve(id, LocalDate.now(clock), officer, to.version());
        };
        if (!moved) {
            throw new OptimisticLockingFailureException("assessment");
        }
        return new Outcome.Moved();
    }
}
