package lt.tiltas.administration.account;

import static lt.tiltas.administration.AdministrationRight.CLOSE_ACCOUNT;

import lt.tiltas.access.Officer;
import lt.tiltas.administration.AccountId;
import lt.tiltas.administration.AdministrationRight.Needs;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class AccountClosureController {

    private final CloseAccount closeAccount;

    AccountClosureController(CloseAccount closeAccount) {
        this.closeAccount = closeAccount;
    }

    @Needs(CLOSE_ACCOUNT)
    @PostMapping("/accounts/{account}/closure")
    String create(@PathVariable("account") AccountId id, Officer officer, RedirectAttributes redirect) {
        Flash.say(redirect, said(closeAccount.change(id, true, officer), "account.closed"));
        return "redirect:/accounts/" + id;
    }

    @Needs(CLOSE_ACCOUNT)
    @PostMapping("/accounts/{account}/reopening")
    String delete(@PathVariable("account") AccountId id, Officer officer, RedirectAttributes redirect) {
        Flash.say(redirect, said(closeAccount.change(id, false, officer), "account.reopened"));
        return "redirect:/accounts/" + id;
    }

    private static String said(CloseAccount.Outcome outcome, String changed) {
        return switch (outcome) {
            case CloseAccount.Outcome.Changed() -> changed;
            case CloseAccount.Outcome.AlreadySo() -> "account.already-so";
            case CloseAccount.Outcome.OwnAccount() -> "account.not-own";
        };
    }
}
