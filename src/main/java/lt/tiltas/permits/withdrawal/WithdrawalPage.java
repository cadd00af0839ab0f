package lt.tiltas.permits.withdrawal;

import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Supplier;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.ApplicationId;
import lt.tiltas.permits.withdrawal.WithdrawPermit.Outcome;
import lt.tiltas.web.Flash;
import org.springframework.dao.OptimisticLockingFailureException;
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

    /** What an answer needs of its request. */
    record Asked(BindingResult errors, Model page, RedirectAttributes redirect, HttpServletResponse response) {}

    /** A form that is not right is shown again with its errors; who was not the quicker gets the page as it is now. */
    String answer(ApplicationId id, Officer officer, Asked asked, Supplier<Outcome> step) {
        if (asked.errors().hasErrors()) {
            return show(id, officer, asked.page());
        }
        try {
            say(step.get(), asked.errors(), asked.redirect());
        } catch (OptimisticLockingFailureException e) {
            asked.response().setStatus(HttpServletResponse.SC_CONFLICT);
            asked.errors().reject("permit.withdrawal.meanwhile");
        }
        return asked.errors().hasErrors()
                ? show(id, officer, asked.page())
                : "redirect:/applications/" + id + "/withdrawal";
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
