package lt.tiltas.programme.assessment;

import static lt.tiltas.programme.AgreementRight.ASSESS_STRENGTHS;

import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.ProgrammeCard;
import lt.tiltas.programme.ProgrammeId;
import lt.tiltas.programme.plan.Leading;
import lt.tiltas.programme.plan.Leading.Led;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which talk comes next for somebody: the first, then reviews. */
@Service
class FirstOrNext {

    private final Leading leading;
    private final LifeAssessments assessments;

    FirstOrNext(Leading leading, LifeAssessments assessments) {
        this.leading = leading;
        this.assessments = assessments;
    }

    @Transactional
    Led open(ProgrammeId id, Officer officer) {
        return leading.open(id, officer, ASSESS_STRENGTHS);
    }

    @Transactional
    String kind(ProgrammeCard programme, UUID person) {
        return assessments.of(programme.id()).stream()
                        .anyMatch(one -> one.of().person().value().equals(person))
                ? "review"
                : "first";
    }
}
