package lt.tiltas.programme.decision;

import static lt.tiltas.programme.SupportRight.PROPOSE_SUPPORT;
import static lt.tiltas.programme.SupportRight.SIGN_SUPPORT;

import java.time.LocalDate;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.SupportDecision;
import lt.tiltas.programme.SupportDecisionId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A grant is signed by one officer; whatever lowers, ends early or refuses by a second one who supervises. The notice is counted from this day. */
@Service
public class SignDecision {

    public sealed interface Outcome {
        record Signed(SupportDecision decision) implements Outcome {}

        /** The person has not been heard, and the days for it are not over. */
        record NotHeard() implements Outcome {}

        /** Who proposed it, or somebody who does not supervise. */
        record NotYours() implements Outcome {}

        /** The ground it was proposed on is gone: the person has come since, or nothing follows the end any more. */
        record NoGround() implements Outcome {}
    }

    private final OpenDecision openDecision;
    private final DecisionSteps steps;
    private final Grounds grounds;
    private final DecisionDays dates;

    SignDecision(OpenDecision openDecision, DecisionSteps steps, Grounds grounds, DecisionDays dates) {
        this.openDecision = openDecision;
        this.steps = steps;
        this.grounds = grounds;
        this.dates = dates;
    }

    @Transactional
    public Outcome sign(SupportDecisionId id, Officer officer) {
        OpenDecision.Page page = openDecision.open(id, officer, SIGN_SUPPORT);
        SupportDecision decision = page.decision();
        if (!decision.open()) {
            throw new NotHere("nothing to sign");
        }
        if (!page.maySign()) {
            return page.waitsFor().equals("not-heard") ? new Outcome.NotHeard() : new Outcome.NotYours();
        }
        LocalDate from = told(decision).takesEffectOn();
        if ("refusal".equals(decision.what().ground())
                        && !grounds.refusal(page.about().support().programme(), dates.today())
                || decision.what().kind().equals("end") && !grounds.somethingFollows(decision.support(), from)) {
            return new Outcome.NoGround();
        }
        steps.sign(decision, decision.needsSecond() ? officer : null, dates.today(), told(decision));
        if (!decision.what().lowers()) {
            steps.decided(decision.support(), decision.what().kind().equals("grant") ? "granted" : "refused");
        }
        return new Outcome.Signed(decision);
    }

    @Transactional
    public void withdraw(SupportDecisionId id, Officer officer) {
        SupportDecision decision =
                openDecision.open(id, officer, PROPOSE_SUPPORT).decision();
        if (!decision.open() || !decision.needsSecond()) {
            throw new NotHere("nothing to withdraw");
        }
        steps.withdraw(decision);
    }

    /** Signed later than thought, it takes effect later: the days of the notice are whole. */
    private DecisionSteps.Told told(SupportDecision decision) {
        LocalDate wanted = decision.what().takesEffectOn();
        if (!decision.what().lowers()) {
            return new DecisionSteps.Told(wanted, dates.appealBy(), null);
        }
        LocalDate from = wanted.isBefore(dates.earliest()) ? dates.earliest() : wanted;
        return new DecisionSteps.Told(from, dates.appealBy(), dates.restorableUntil(from));
    }
}
