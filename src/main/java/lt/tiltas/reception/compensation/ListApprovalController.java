package lt.tiltas.reception.compensation;

import static lt.tiltas.reception.HostRight.LIST_PAYMENTS;

import lt.tiltas.access.Officer;
import lt.tiltas.reception.HostRight.Needs;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The second look at a payment list, and taking it back before it is paid. */
@Controller
class ListApprovalController {

    private final SettleList settleList;

    ListApprovalController(SettleList settleList) {
        this.settleList = settleList;
    }

    @Needs(LIST_PAYMENTS)
    @PostMapping("/payment-lists/{id}/approval")
    String create(
            @PathVariable PaymentListId id,
            @RequestParam(defaultValue = "0") int version,
            Officer officer,
            RedirectAttributes redirect) {
        return answer(id, settleList.approve(id, version, officer), redirect);
    }

    @Needs(LIST_PAYMENTS)
    @PostMapping("/payment-lists/{id}/approval/withdrawal")
    String delete(@PathVariable PaymentListId id, Officer officer, RedirectAttributes redirect) {
        return answer(id, settleList.reopen(id, officer), redirect);
    }

    private static String answer(PaymentListId id, SettleList.Outcome outcome, RedirectAttributes redirect) {
        switch (outcome) {
            case SettleList.Outcome.Approved() -> Flash.say(redirect, "payment.approved");
            case SettleList.Outcome.Reopened() -> Flash.say(redirect, "payment.reopened");
            case SettleList.Outcome.Paid() -> Flash.say(redirect, "payment.paid");
            case SettleList.Outcome.SecondPersonNeeded() -> Flash.warn(redirect, "payment.error.second-person");
            case SettleList.Outcome.NotNow(String state) -> Flash.warn(redirect, "payment.not-now." + state);
            case SettleList.Outcome.DayWrong() -> Flash.warn(redirect, "payment.error.day");
        }
        return "redirect:/payment-lists/" + id;
    }
}
