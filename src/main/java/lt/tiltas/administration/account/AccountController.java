package lt.tiltas.administration.account;

import static lt.tiltas.administration.AdministrationRight.LIST_ACCOUNTS;
import static lt.tiltas.administration.AdministrationRight.OPEN_ACCOUNT;

import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;
import lt.tiltas.access.Officer;
import lt.tiltas.administration.AccountId;
import lt.tiltas.administration.AdministrationRight.Needs;
import lt.tiltas.web.Flash;
import lt.tiltas.web.Language;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class AccountController {

    /** Flash attribute: the one-time password, on the next page and never again. */
    static final String PASSWORD = "password";

    private final ListAccounts listAccounts;
    private final OpenAccount openAccount;
    private final AccountOptions options;

    AccountController(ListAccounts listAccounts, OpenAccount openAccount, AccountOptions options) {
        this.listAccounts = listAccounts;
        this.openAccount = openAccount;
        this.options = options;
    }

    @Needs(LIST_ACCOUNTS)
    @GetMapping("/accounts")
    String index(
            @RequestParam(defaultValue = "0") int page,
            Officer officer,
            Language language,
            HttpSession session,
            Model model) {
        AccountSearch search = AccountSearchController.kept(session);
        model.addAttribute("search", search);
        model.addAttribute("listed", listAccounts.list(search, Math.max(page, 0), officer));
        model.addAttribute("options", options.in(language));
        return "administration/account/index";
    }

    @Needs(OPEN_ACCOUNT)
    @GetMapping("/accounts/new")
    String blank(Language language, Model model) {
        model.addAttribute("account", NewAccount.EMPTY);
        model.addAttribute("options", options.in(language));
        return "administration/account/blank";
    }

    @Needs(OPEN_ACCOUNT)
    @PostMapping("/accounts")
    String create(
            @Valid @ModelAttribute("account") NewAccount account,
            BindingResult errors,
            Officer officer,
            Language language,
            Model model,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            switch (openAccount.open(account, officer)) {
                case OpenAccount.Outcome.Opened(AccountId id, String password) -> {
                    Flash.say(redirect, "account.opened", account.name());
                    redirect.addFlashAttribute(PASSWORD, password);
                    return "redirect:/accounts/" + id;
                }
                case OpenAccount.Outcome.LoginTaken() -> errors.rejectValue("login", "account.login.taken");
                case OpenAccount.Outcome.WrongOrganisation() ->
                    errors.rejectValue("organisation", "account.organisation.wrong");
            }
        }
        model.addAttribute("options", options.in(language));
        return "administration/account/blank";
    }

    @Needs(LIST_ACCOUNTS)
    @GetMapping("/accounts/{account}")
    String show(@PathVariable("account") AccountId id, Officer officer, Model model) {
        model.addAttribute("page", listAccounts.show(id, officer));
        return "administration/account/show";
    }
}
