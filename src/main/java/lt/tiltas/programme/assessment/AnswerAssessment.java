package lt.tiltas.programme.assessment;

import java.time.Clock;
import java.time.OffsetDateTime;
import lt.tiltas.access.NotHere;
import lt.tiltas.programme.AssessmentId;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The person says on the own page that it is right, or what is not. */
@Service
public class AnswerAssessment {

    private final LifeAssessments assessments;
    private final Clock clock;

    AnswerAssessment(LifeAssessments assessments, Clock clock) {
        this.assessments = assessments;
        this.clock = clock;
    }

    /** @param correction null when everything is right; the caller has required the person's right */
    @Transactional(propagation = Propagation.MANDATORY)
    public void answer(AssessmentId id, @Nullable String correction, int version) {
        assessments.find(id).orElseThrow(() -> new NotHere("assessment"));
        boolean answered = correction == null
                ? assessments.confirm(id, "page", OffsetDateTime.now(clock), version)
                : assessments.correct(id, correction, version);
        if (!answered) {
            throw new OptimisticLockingFailureException("assessment");
        }
    }
}
