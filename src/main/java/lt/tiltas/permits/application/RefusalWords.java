package lt.tiltas.permits.application;

import lt.tiltas.permits.application.DecideRefusal.Outcome;
import lt.tiltas.web.Flash;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the officer is told of a refusal, whichever of its steps it was. */
final class RefusalWords {

    private RefusalWords() {}

    static void say(Outcome outcome, BindingResult errors, RedirectAttributes redirect) {
        switch (outcome) {
            case Outcome.Proposed() -> Flash.say(redirect, "permit.moved.propose_refusal");
            case Outcome.Made() -> Flash.say(redirect, "permit.moved.refuse");
            case Outcome.SentBack() -> Flash.say(redirect, "permit.moved.send_back");
            case Outcome.NotPossible(Step.State state) -> errors.reject("permit.not-possible." + state.code());
            case Outcome.NotByTheSame() -> errors.reject("permit.second.not-you");
            case Outcome.UnknownGround() -> errors.rejectValue("basis", "permit.refusal.unknown");
        }
    }
}
