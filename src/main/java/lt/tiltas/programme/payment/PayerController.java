package lt.tiltas.programme.payment;

import static lt.tiltas.programme.PaymentRight.PAY_HOUSEHOLDS;

import jakarta.validation.Valid;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.PaymentRight.Needs;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class PayerController {

    private final KeepPayer keepPayer;

    PayerController(KeepPayer keepPayer) {
        this.keepPayer = keepPayer;
    }

    @Needs(PAY_HOUSEHOLDS)
    @GetMapping("/payments/payers")
    String index(Officer officer, Model page) {
        page.addAttribute("page", keepPayer.open(officer));
        return "programme/payment/payers";
    }

    @Needs(PAY_HOUSEHOLDS)
    @PostMapping("/payments/payers")
    String create(
            @Valid @ModelAttribute("payer") Payout.Payer.New form,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            switch (keepPayer.keep(form, officer)) {
                case KeepPayer.Outcome.Kept() -> {
                    Flash.say(redirect, "payer.kept");
                    return "redirect:/payments/payers";
                }
                case KeepPayer.Outcome.NotAnAccount() -> errors.rejectValue("account", "payer.error.account");
                case KeepPayer.Outcome.NotOurs() -> errors.rejectValue("municipality", "payout.error.not-ours");
            }
        }
        page.addAttribute("page", keepPayer.open(officer));
        return "programme/payment/payers";
    }
}
