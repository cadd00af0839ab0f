package lt.tiltas.programme.payment;

import static lt.tiltas.programme.PaymentRight.KEEP_ACCOUNT;

import jakarta.validation.Valid;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.PaymentRight.Needs;
import lt.tiltas.programme.ProgrammeId;
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
class HouseholdAccountController {

    private final KeepAccount keepAccount;

    HouseholdAccountController(KeepAccount keepAccount) {
        this.keepAccount = keepAccount;
    }

    @Needs(KEEP_ACCOUNT)
    @GetMapping("/programmes/{id}/account")
    String show(@PathVariable ProgrammeId id, Officer officer, Model page) {
        page.addAttribute("page", keepAccount.open(id, officer));
        return "programme/payment/account";
    }

    @Needs(KEEP_ACCOUNT)
    @PostMapping("/programmes/{id}/account")
    String create(
            @PathVariable ProgrammeId id,
            @Valid @ModelAttribute("payee") Account.New form,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            switch (keepAccount.keep(id, form, officer)) {
                case KeepAccount.Outcome.Kept(var led) -> {
                    Flash.say(redirect, "payee.kept");
                    return "redirect:/programmes/" + led.programme().id() + "/account";
                }
                case KeepAccount.Outcome.NotAnAccount() -> errors.rejectValue("account", "payee.error.account");
                case KeepAccount.Outcome.OutsideSepa() -> errors.rejectValue("account", "payee.error.sepa");
                case KeepAccount.Outcome.NotAnAdult() -> errors.rejectValue("person", "payee.error.person");
                case KeepAccount.Outcome.SameAsBefore() -> errors.rejectValue("account", "payee.error.same");
            }
        }
        page.addAttribute("page", keepAccount.open(id, officer));
        return "programme/payment/account";
    }
}
