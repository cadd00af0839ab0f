package lt.tiltas.programme.mark;

import static lt.tiltas.programme.AgreementRight.OWN_AGREEMENT;

import java.util.List;
import java.util.Objects;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.Goal;
import lt.tiltas.programme.GoalId;
import lt.tiltas.programme.Step;
import lt.tiltas.programme.StepId;
import lt.tiltas.programme.plan.Plans;
import lt.tiltas.registration.PersonId;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people say themselves about their steps and goals; of others of the family they see nothing here. */
@Service
@Transactional
public class OwnMarks {

    public record StepPage(Goal goal, Step step, StepMark mark, List<StepMarks.Comment> comments) {}

    public record GoalPage(Goal goal, List<StepMarks.Near> history) {}

    private final Access access;
    private final Plans plans;
    private final StepMarks marks;

    OwnMarks(Access access, Plans plans, StepMarks marks) {
        this.access = access;
        this.plans = plans;
        this.marks = marks;
    }

    public StepPage step(StepId id, Officer officer) {
        access.require(officer, OWN_AGREEMENT, self(officer));
        Goal goal = OpenStep.with(plans.with(id).orElseThrow(() -> new NotHere("step")), id);
        mine(goal, officer);
        return new StepPage(goal, OpenStep.step(goal, id), marks.find(id).orElseThrow(), marks.comments(id));
    }

    public GoalPage goal(GoalId id, Officer officer) {
        access.require(officer, OWN_AGREEMENT, self(officer));
        Goal goal = OpenStep.goal(plans.with(id).orElseThrow(() -> new NotHere("goal")), id);
        mine(goal, officer);
        return new GoalPage(goal, marks.history(id));
    }

    public void say(StepId id, SayAboutStep.New comment, Officer officer) {
        step(id, officer);
        marks.comment(id, comment, "person", officer);
    }

    public void rate(GoalId id, SayAboutStep.Near near, Officer officer) {
        goal(id, officer);
        marks.rate(id, near.own(), Objects.requireNonNull(near.near()), "page", officer);
    }

    /** Of an own step only: of another's whoever does it says. */
    public void level(StepId id, int level, int version, Officer officer) {
        StepPage page = step(id, officer);
        if (!page.step().owner().person()) {
            throw new NotHere("step");
        }
        if (!marks.level(id, level, version)) {
            throw new OptimisticLockingFailureException("step");
        }
    }

    private static void mine(Goal goal, Officer officer) {
        if (goal.person() != null && !goal.person().equals(self(officer))) {
            throw new NotHere("goal");
        }
    }

    private static PersonId self(Officer officer) {
        return new PersonId(Objects.requireNonNull(officer.self(), "a newcomer is a person"));
    }
}
