package lt.tiltas.programme.decision;

import static lt.tiltas.programme.SupportRight.PROPOSE_SUPPORT;
import static lt.tiltas.programme.SupportRight.SIGN_SUPPORT;

import lt.tiltas.access.Officer;
import lt.tiltas.programme.SupportDecision;
import lt.tiltas.programme.SupportDecisionId;
import lt.tiltas.programme.SupportRight.Needs;
import lt.tiltas.programme.decision.SignDecision.Outcome;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A decision signed, taken back before it is, or what it lowered given again. */
@Controller
class DecisionSignatureController {

    private final SignDecision signDecision;
    private final RestoreSupport restoreSupport;

    DecisionSignatureController(SignDecision signDecision, RestoreSupport restoreSupport) {
        this.signDecision = signDecision;
        this.restoreSupport = restoreSupport;
    }

    @Needs(SIGN_SUPPORT)
    @PostMapping("/support-decisions/{id}/signature")
    String create(@PathVariable SupportDecisionId id, Officer officer, RedirectAttributes redirect) {
        switch (signDecision.sign(id, officer)) {
            case Outcome.Signed(SupportDecision decision) ->
                Flash.say(redirect, "decision.is-signed." + decision.what().kind());
            case Outcome.NotHeard() -> Flash.warn(redirect, "decision.waits.not-heard");
            case Outcome.NotYours() -> Flash.warn(redirect, "decision.waits.not-yours");
            case Outcome.NoGround() -> Flash.warn(redirect, "decision.waits.no-ground");
        }
        return "redirect:/support-decisions/" + id;
    }

    @Needs(PROPOSE_SUPPORT)
    @PostMapping("/support-decisions/{id}/withdrawal")
    String delete(@PathVariable SupportDecisionId id, Officer officer, RedirectAttributes redirect) {
        signDecision.withdraw(id, officer);
        Flash.say(redirect, "decision.is-withdrawn");
        return "redirect:/support-decisions/" + id;
    }

    @Needs(PROPOSE_SUPPORT)
    @PostMapping("/support-decisions/{id}/restoration")
    String update(@PathVariable SupportDecisionId id, Officer officer, RedirectAttributes redirect) {
        Flash.say(redirect, "decision.is-restored");
        return "redirect:/supports/" + restoreSupport.restore(id, officer);
    }
}
