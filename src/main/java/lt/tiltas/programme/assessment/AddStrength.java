package lt.tiltas.programme.assessment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.AssessmentId;
import lt.tiltas.programme.StrengthId;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what people here should know somebody is good at, and strikes what was written by mistake. */
@Service
public class AddStrength {

    /** @param own made by the page, so that a double click writes one */
    public record New(
            @NotNull UUID own,
            @NotBlank @Size(max = 300) String words,
            @NotNull @Pattern(regexp = "[a-z]{2,3}") String language,
            @Size(max = 300) @Nullable String lt) {}

    private final OpenAssessment openAssessment;
    private final LifeAssessments assessments;

    AddStrength(OpenAssessment openAssessment, LifeAssessments assessments) {
        this.openAssessment = openAssessment;
        this.assessments = assessments;
    }

    @Transactional
    public void add(AssessmentId id, New strength, Officer officer) {
        Assessment assessment = openAssessment.open(id, officer).assessment();
        mustBeOpen(assessment);
        assessments.add(assessment, strength, officer);
    }

    @Transactional
    public AssessmentId strike(StrengthId id, Officer officer) {
        Assessment assessment = openAssessment.open(id, officer).assessment();
        mustBeOpen(assessment);
        assessments.strike(id);
        return assessment.id();
    }

    static void mustBeOpen(Assessment assessment) {
        if (!assessment.open()) {
            throw new OptimisticLockingFailureException("assessment");
        }
    }
}
