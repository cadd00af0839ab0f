package lt.tiltas.reception.compensation;

import static lt.tiltas.reception.HostRight.PAY_COMPENSATION;

import jakarta.validation.Valid;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.HostRight.Needs;
import lt.tiltas.reception.site.Municipalities;
import lt.tiltas.web.Flash;
import lt.tiltas.web.Language;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The money has gone out. */
@Controller
class ListPaymentController {

    private final SettleList settleList;
    private final OpenPaymentList openPaymentList;
    private final Municipalities municipalities;

    ListPaymentController(SettleList settleList, OpenPaymentList openPaymentList, Municipalities municipalities) {
        this.settleList = settleList;
        this.openPaymentList = openPaymentList;
        this.municipalities = municipalities;
    }

    @Needs(PAY_COMPENSATION)
    @PostMapping("/payment-lists/{id}/payment")
    String create(
            @PathVariable PaymentListId id,
            @Valid @ModelAttribute("payment") PaymentList.Paid form,
            BindingResult errors,
            Officer officer,
            Language language,
            Model page,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            switch (settleList.pay(id, form, officer)) {
                case SettleList.Outcome.Paid() -> {
                    Flash.say(redirect, "payment.paid");
                    return "redirect:/payment-lists/" + id;
                }
                case SettleList.Outcome.DayWrong() -> errors.rejectValue("paidOn", "payment.error.day");
                case SettleList.Outcome.NotNow(String state) -> errors.reject("payment.not-now." + state);
                case SettleList.Outcome.Approved(),
                        SettleList.Outcome.Reopened(),
                        SettleList.Outcome.SecondPersonNeeded() ->
                    throw new IllegalStateException("paying approves nothing");
            }
        }
        page.addAttribute("page", openPaymentList.open(id, officer));
        page.addAttribute("municipalities", municipalities.names(language));
        return "reception/compensation/list";
    }
}
