package lt.tiltas.programme.decision;

import java.time.Clock;
import java.time.OffsetDateTime;
import lt.tiltas.access.NotHere;
import lt.tiltas.programme.SupportDecision;
import lt.tiltas.programme.SupportDecisionId;
import org.springframework.stereotype.Service;

/** What the person says about something that is proposed, in own words, before anybody signs. The caller has required the right. */
@Service
public class HearPerson {

    private final SupportDecisions decisions;
    private final DecisionSteps steps;
    private final Clock clock;

    HearPerson(SupportDecisions decisions, DecisionSteps steps, Clock clock) {
        this.decisions = decisions;
        this.steps = steps;
        this.clock = clock;
    }

    public void hear(SupportDecisionId id, String words, String language) {
        SupportDecision decision =
                decisions.find(id).filter(SupportDecision::asksThePerson).orElseThrow(() -> new NotHere("decision"));
        steps.hear(decision, words, language, OffsetDateTime.now(clock));
    }
}
