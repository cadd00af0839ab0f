package lt.tiltas.programme.assessment;

import static lt.tiltas.programme.AgreementRight.ASSESS_STRENGTHS;

import java.util.List;
import java.util.Map;
import java.util.Set;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.AssessmentId;
import lt.tiltas.programme.Goal;
import lt.tiltas.programme.StrengthId;
import lt.tiltas.programme.plan.Leading;
import lt.tiltas.programme.plan.Leading.Led;
import lt.tiltas.registration.Member;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens an assessment to work on it, with the look recorded. */
@Service
public class OpenAssessment {

    private static final Set<String> LIVING = Set.of("active", "wish");

    /**
     * @param withGoal domains in which the person or the family has a goal
     * @param own what the person has said on the own page, by domain
     */
    public record Page(
            Led led, Member person, Assessment assessment, List<String> withGoal, Map<String, OwnRating> own) {

        public List<String> unanswered() {
            return assessment.unanswered(withGoal);
        }
    }

    private final Access access;
    private final Leading leading;
    private final LifeAssessments assessments;
    private final OwnRatings ownRatings;

    OpenAssessment(Access access, Leading leading, LifeAssessments assessments, OwnRatings ownRatings) {
        this.access = access;
        this.leading = leading;
        this.assessments = assessments;
        this.ownRatings = ownRatings;
    }

    @Transactional
    public Page open(AssessmentId id, Officer officer) {
        access.allow(officer, ASSESS_STRENGTHS);
        Assessment found = assessments.find(id).orElseThrow(() -> new NotHere("assessment"));
        Led led = leading.open(found.of().programme(), officer, ASSESS_STRENGTHS);
        Member person = led.household().members().stream()
                .filter(member -> member.personId().equals(found.of().person()))
                .findFirst()
                .orElseThrow(() -> new NotHere("person"));
        List<String> withGoal = led.programme().goals().stream()
                .filter(goal -> LIVING.contains(goal.state()))
                .filter(goal ->
                        goal.person() == null || goal.person().equals(found.of().person()))
                .map(Goal::domain)
                .distinct()
                .toList();
        return new Page(led, person, found, withGoal, ownRatings.of(id));
    }

    @Transactional
    public Page open(StrengthId id, Officer officer) {
        access.allow(officer, ASSESS_STRENGTHS);
        return open(assessments.with(id).orElseThrow(() -> new NotHere("strength")), officer);
    }
}
