package lt.tiltas.programme.step;

import lt.tiltas.access.Officer;
import lt.tiltas.programme.GoalId;
import lt.tiltas.programme.ProgrammeCard;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The person's own idea of what to do next; it waits for the case manager's answer. */
@Service
public class ProposeStep {

    private final Steps steps;

    ProposeStep(Steps steps) {
        this.steps = steps;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void propose(ProgrammeCard programme, GoalId goal, String words, String language, Officer officer) {
        steps.propose(goal, programme.municipality(), words, language, officer.id());
    }
}
