package lt.tiltas.administration.account;

import static lt.tiltas.administration.AdministrationRight.RESET_PASSWORD;

import lt.tiltas.access.Officer;
import lt.tiltas.administration.AccountId;
import lt.tiltas.administration.AdministrationRight.Needs;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class AccountPasswordController {

    private final ResetPassword resetPassword;

    AccountPasswordController(ResetPassword resetPassword) {
        this.resetPassword = resetPassword;
    }

    @Needs(RESET_PASSWORD)
    @PostMapping("/accounts/{account}/password")
    String create(@PathVariable("account") AccountId id, Officer officer, RedirectAttributes redirect) {
        redirect.addFlashAttribute(AccountController.PASSWORD, resetPassword.reset(id, officer));
        return "redirect:/accounts/" + id;
    }
}
