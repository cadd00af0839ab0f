package lt.tiltas.programme.payment;

import static lt.tiltas.programme.PaymentRight.PROPOSE_PAYMENTS;

import jakarta.validation.Valid;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.PaymentRight.Needs;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class PaymentWithdrawalController {

    private final WithdrawPayment withdrawPayment;

    PaymentWithdrawalController(WithdrawPayment withdrawPayment) {
        this.withdrawPayment = withdrawPayment;
    }

    @Needs(PROPOSE_PAYMENTS)
    @GetMapping("/payments/lines/{id}/withdrawal")
    String blank(@PathVariable PaymentId id, Officer officer, Model page) {
        page.addAttribute("page", withdrawPayment.open(id, officer));
        return "programme/payment/withdrawal";
    }

    @Needs(PROPOSE_PAYMENTS)
    @PostMapping("/payments/lines/{id}/withdrawal")
    String create(
            @PathVariable PaymentId id,
            @Valid @ModelAttribute("withdrawal") Payment.Withdrawal form,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            page.addAttribute("page", withdrawPayment.open(id, officer));
            return "programme/payment/withdrawal";
        }
        return switch (withdrawPayment.withdraw(id, form, officer)) {
            case WithdrawPayment.Outcome.Withdrawn(var list) -> {
                Flash.say(redirect, "payment-line.withdrawn");
                yield "redirect:/payments/" + list;
            }
            case WithdrawPayment.Outcome.NotNow(var list) -> {
                Flash.warn(redirect, "payment-line.not-now");
                yield "redirect:/payments/" + list;
            }
        };
    }
}
