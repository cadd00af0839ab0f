package lt.tiltas.programme.assessment;

import static lt.tiltas.programme.AgreementRight.OWN_AGREEMENT;

import java.util.Objects;
import java.util.Optional;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.AssessmentId;
import lt.tiltas.registration.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was written down in the talk with whoever is signed in, to read and to answer. */
@Service
@Transactional
public class OwnAssessment {

    private final Access access;
    private final LifeAssessments assessments;
    private final AnswerAssessment answerAssessment;

    OwnAssessment(Access access, LifeAssessments assessments, AnswerAssessment answerAssessment) {
        this.access = access;
        this.assessments = assessments;
        this.answerAssessment = answerAssessment;
    }

    public Optional<Assessment> show(Officer officer) {
        access.require(officer, OWN_AGREEMENT, self(officer));
        return assessments.own(self(officer));
    }

    /** @throws NotHere when it is another's */
    public Optional<Assessment> mine(AssessmentId id, Officer officer) {
        access.require(officer, OWN_AGREEMENT, self(officer));
        return Optional.of(assessments.find(id).orElseThrow(() -> new NotHere("assessment")));
    }

    /** @param correction what is not right; null when everything is */
    public void answer(AssessmentId id, @Nullable String correction, int version, Officer officer) {
        access.require(officer, OWN_AGREEMENT, self(officer));
        answerAssessment.answer(id, correction, version);
    }

    private static PersonId self(Officer officer) {
        return new PersonId(Objects.requireNonNull(officer.self(), "a newcomer is a person"));
    }
}
