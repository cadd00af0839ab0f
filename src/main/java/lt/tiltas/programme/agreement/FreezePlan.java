package lt.tiltas.programme.agreement;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import lt.tiltas.programme.Goal;
import lt.tiltas.programme.GoalId;
import lt.tiltas.programme.ProgrammeCard;
import lt.tiltas.programme.Step;
import lt.tiltas.programme.StepId;
import lt.tiltas.programme.agreement.Content.FrozenGoal;
import lt.tiltas.programme.agreement.Content.FrozenStep;
import lt.tiltas.programme.mark.StepMark;
import lt.tiltas.programme.mark.StepMarks;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes one person's goals and steps as they are today: the own ones and the whole family's. Ideas that nobody has agreed to are left out. */
@Service
public class FreezePlan {

    private static final Set<String> LEFT_OUT = Set.of("idea", "dropped");

    private final StepMarks marks;

    FreezePlan(StepMarks marks) {
        this.marks = marks;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public Content freeze(ProgrammeCard programme, UUID person) {
        Map<StepId, StepMark> ofSteps = marks.of(programme.id());
        Map<GoalId, Integer> near = marks.near(programme.id());
        Map<GoalId, String> translated = marks.translated(programme.id());
        List<FrozenGoal> goals = programme.living().stream()
                .filter(goal -> goal.person() == null || goal.person().value().equals(person))
                .map(goal -> new FrozenGoal(
                        goal.id().value(),
                        goal.domain(),
                        goal.words(),
                        translated.get(goal.id()),
                        goal.state(),
                        goal.dueOn(),
                        near.get(goal.id()),
                        goal.person() == null,
                        steps(goal, ofSteps)))
                .toList();
        return new Content(goals);
    }

    private static List<FrozenStep> steps(Goal goal, Map<StepId, StepMark> marks) {
        return goal.steps().stream()
                .filter(step -> !LEFT_OUT.contains(step.state()))
                .map(step -> step(step, marks.getOrDefault(step.id(), StepMark.none(step.id(), step.fromPerson()))))
                .toList();
    }

    private static FrozenStep step(Step step, StepMark mark) {
        return new FrozenStep(
                step.id().value(),
                step.words(),
                mark.translated(),
                step.owner(),
                step.state(),
                step.dueOn(),
                mark.level(),
                mark.origin(),
                mark.requiredBy());
    }
}
