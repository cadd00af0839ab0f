package lt.tiltas.programme.payment;

import static lt.tiltas.programme.PaymentRight.PAY_HOUSEHOLDS;

import lt.tiltas.access.Officer;
import lt.tiltas.programme.PaymentRight.Needs;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The second signature under a list, and taking it back before the list goes to the bank. */
@Controller
class PayoutCheckController {

    private final CheckPayout checkPayout;

    PayoutCheckController(CheckPayout checkPayout) {
        this.checkPayout = checkPayout;
    }

    @Needs(PAY_HOUSEHOLDS)
    @PostMapping("/payments/{id}/check")
    String create(
            @PathVariable PayoutId id,
            @RequestParam(defaultValue = "0") int version,
            Officer officer,
            RedirectAttributes redirect) {
        return answer(id, checkPayout.check(id, version, officer), redirect);
    }

    @Needs(PAY_HOUSEHOLDS)
    @PostMapping("/payments/{id}/check/withdrawal")
    String delete(@PathVariable PayoutId id, Officer officer, RedirectAttributes redirect) {
        return answer(id, checkPayout.reopen(id, officer), redirect);
    }

    private static String answer(PayoutId id, CheckPayout.Outcome outcome, RedirectAttributes redirect) {
        switch (outcome) {
            case CheckPayout.Outcome.Checked() -> Flash.say(redirect, "payout.checked");
            case CheckPayout.Outcome.Reopened() -> Flash.say(redirect, "payout.reopened");
            case CheckPayout.Outcome.SecondPersonNeeded() -> Flash.warn(redirect, "payout.error.second-person");
            case CheckPayout.Outcome.AccountsChanged(int lines) -> Flash.warn(redirect, "payout.error.accounts", lines);
            case CheckPayout.Outcome.PartsObjected(int lines) -> Flash.warn(redirect, "payout.error.objected", lines);
            case CheckPayout.Outcome.Empty() -> Flash.warn(redirect, "payout.error.empty");
            case CheckPayout.Outcome.NotNow(String state) -> Flash.warn(redirect, "payout.not-now." + state);
        }
        return "redirect:/payments/" + id;
    }
}
