package lt.tiltas.programme.decision;

import static lt.tiltas.programme.SupportRight.PROPOSE_SUPPORT;

import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.SupportDecision;
import lt.tiltas.programme.SupportDecisionId;
import lt.tiltas.programme.SupportId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was lowered is given again: one click of either side, no application, while its days last. */
@Service
public class RestoreSupport {

    private final OpenDecision openDecision;
    private final SupportDecisions decisions;
    private final DecisionSteps steps;
    private final DecisionDays dates;

    RestoreSupport(OpenDecision openDecision, SupportDecisions decisions, DecisionSteps steps, DecisionDays dates) {
        this.openDecision = openDecision;
        this.decisions = decisions;
        this.steps = steps;
        this.dates = dates;
    }

    @Transactional
    public SupportId restore(SupportDecisionId id, Officer officer) {
        SupportDecision decision =
                openDecision.open(id, officer, PROPOSE_SUPPORT).decision();
        return restore(decision, officer);
    }

    /** By the person, who is shown only the own decisions; the caller has required the right. */
    public SupportId restoreOwn(SupportDecisionId id, Officer person) {
        return restore(decisions.find(id).orElseThrow(() -> new NotHere("decision")), person);
    }

    private SupportId restore(SupportDecision decision, Officer who) {
        if (!decision.restorable(dates.today())) {
            throw new NotHere("nothing to restore");
        }
        steps.restore(decision, dates.today(), who);
        return decision.support();
    }
}
