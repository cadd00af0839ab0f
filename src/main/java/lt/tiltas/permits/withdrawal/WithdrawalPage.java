package lt.tiltas.permits.withdrawal;

import java.util.function.Supplier;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.ApplicationId;
import lt.tiltas.permits.step.Asked;
import lt.tiltas.permits.withdrawal.WithdrawPermit.Outcome;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of a withdrawal, for all who answer with it, and what is said of each step. */
@Component
class WithdrawalPage {

    private final OpenWithdrawal openWithdrawal;

    WithdrawalPage(OpenWithdrawal openWithdrawal) {
        this.openWithdrawal = openWithdrawal;
    }

    String show(ApplicationId id, Officer officer, Model page) {
        page.addAttribute("page", openWithdrawal.open(id, officer));
        return "permits/withdrawal/show";
    }

    String answer(ApplicationId id, Officer officer, Asked asked, Supplier<Outcome> step) {
        return asked.answer(
                () -> say(step.get(), asked.errors(), asked.redirect()),
                () -> show(id, officer, asked.page()),
                "permit.withdrawal.meanwhile",
                "/applications/" + id + "/withdrawal");
    }

    private static void say(Outcome outcome, BindingResult errors, RedirectAttributes redirect) {
        switch (outcome) {
            case Outcome.Proposed() -> Flash.say(redirect, "permit.withdrawal.is-proposed");
            case Outcome.Made() -> Flash.say(redirect, "permit.withdrawal.is-made");
            case Outcome.SentBack() -> Flash.say(redirect, "permit.withdrawal.is-returned");
            case Outcome.Undone() -> Flash.say(redirect, "permit.withdrawal.is-undone");
            case Outcome.NotHeld() -> errors.rejectValue("fromOn", "permit.withdrawal.not-held");
            case Outcome.UnknownGround() -> errors.rejectValue("ground", "permit.withdrawal.unknown");
            case Outcome.NotByTheSame() -> errors.reject("permit.second.not-you");
            case Outcome.NotPossible() -> errors.reject("permit.withdrawal.not-possible");
        }
    }
}
