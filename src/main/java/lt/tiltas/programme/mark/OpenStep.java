package lt.tiltas.programme.mark;

import static lt.tiltas.programme.AgreementRight.WRITE_PLAN;

import java.util.List;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.Goal;
import lt.tiltas.programme.GoalId;
import lt.tiltas.programme.ProgrammeCard;
import lt.tiltas.programme.Step;
import lt.tiltas.programme.StepId;
import lt.tiltas.programme.plan.Leading;
import lt.tiltas.programme.plan.Leading.Led;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens a step or a goal to work on it, with what was said about it. */
@Service
public class OpenStep {

    public record Page(Led led, Goal goal, Step step, StepMark mark, List<StepMarks.Comment> comments) {}

    public record Nearness(Led led, Goal goal, List<StepMarks.Near> history) {}

    private final Leading leading;
    private final StepMarks marks;

    OpenStep(Leading leading, StepMarks marks) {
        this.leading = leading;
        this.marks = marks;
    }

    @Transactional
    public Page open(StepId id, Officer officer) {
        Led led = leading.open(id, officer, WRITE_PLAN);
        Goal goal = with(led.programme(), id);
        return new Page(led, goal, step(goal, id), marks.find(id).orElseThrow(), marks.comments(id));
    }

    @Transactional
    public Nearness open(GoalId id, Officer officer) {
        Led led = leading.open(id, officer, WRITE_PLAN);
        return new Nearness(led, goal(led.programme(), id), marks.history(id));
    }

    static Goal goal(ProgrammeCard programme, GoalId id) {
        return programme.goals().stream()
                .filter(goal -> goal.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotHere("goal"));
    }

    static Goal with(ProgrammeCard programme, StepId id) {
        return programme.goals().stream()
                .filter(goal -> goal.steps().stream().anyMatch(step -> step.id().equals(id)))
                .findFirst()
                .orElseThrow(() -> new NotHere("step"));
    }

    static Step step(Goal goal, StepId id) {
        return goal.steps().stream()
                .filter(step -> step.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotHere("step"));
    }
}
