package lt.tiltas.programme.decision;

import lt.tiltas.access.Officer;
import lt.tiltas.programme.SupportDecision;
import org.springframework.stereotype.Service;

/** A refusal that an appeal has set aside: what was asked for waits to be granted, with the answer as its reasons. */
@Service
public class GrantAgain {

    private final SupportDecisions decisions;
    private final DecisionDays dates;

    GrantAgain(SupportDecisions decisions, DecisionDays dates) {
        this.decisions = decisions;
        this.dates = dates;
    }

    /** Called by whoever answers the appeal, in the same transaction. */
    public void propose(SupportDecision refused, String reasons, Officer officer) {
        if (refused.what().kind().equals("refuse")) {
            decisions.propose(
                    new SupportDecisions.Draft(
                            refused.support(),
                            SupportDecisions.Change.grant(
                                    refused.what().before(), refused.what().takesEffectOn()),
                            new SupportDecisions.Words(refused.because().facts(), reasons, null),
                            refused.because().language(),
                            dates.hearing()),
                    officer);
        }
    }
}
