package lt.tiltas.programme.step;

import static lt.tiltas.programme.ProgrammeRight.LEAD_PROGRAMME;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.ProgrammeCard;
import lt.tiltas.programme.Step;
import lt.tiltas.programme.StepId;
import lt.tiltas.programme.plan.Leading;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a step to its next state. The same tap twice is the same tap once. */
@Service
public class MoveStep {

    /** @param version of the step as the page showed it */
    public record To(String state, int version) {}

    private final Leading leading;
    private final Steps steps;
    private final Clock clock;

    MoveStep(Leading leading, Steps steps, Clock clock) {
        this.leading = leading;
        this.steps = steps;
        this.clock = clock;
    }

    @Transactional
    public Leading.Led move(StepId id, To to, Officer officer) {
        Leading.Led led = leading.open(id, officer, LEAD_PROGRAMME);
        Step step = step(led.programme(), id);
        move(step, to, StepMoves.ofOffice(step));
        return led;
    }

    /** The person's own step, in a programme the caller has opened. */
    @Transactional
    public void moveOwn(ProgrammeCard programme, StepId id, To to) {
        Step step = step(programme, id);
        move(step, to, StepMoves.ofPerson(step));
    }

    private void move(Step step, To to, List<String> allowed) {
        if (step.state().equals(to.state())) {
            return;
        }
        LocalDate doneOn = to.state().equals("done") ? LocalDate.now(clock) : null;
        if (!allowed.contains(to.state()) || !steps.move(step.id(), to.state(), to.version(), doneOn)) {
            throw new OptimisticLockingFailureException("step");
        }
    }

    private static Step step(ProgrammeCard programme, StepId id) {
        return programme.goals().stream()
                .flatMap(goal -> goal.steps().stream())
                .filter(step -> step.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotHere("step"));
    }
}
