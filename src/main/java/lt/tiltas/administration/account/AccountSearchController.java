package lt.tiltas.administration.account;

import static lt.tiltas.administration.AdministrationRight.LIST_ACCOUNTS;

import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;
import java.util.Objects;
import lt.tiltas.administration.AdministrationRight.Needs;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** The search is kept in the session: no name stands in an address. */
@Controller
class AccountSearchController {

    private static final String SEARCH = "accounts.search";

    @Needs(LIST_ACCOUNTS)
    @PostMapping("/accounts/search")
    String create(@Valid @ModelAttribute("search") AccountSearch search, BindingResult errors, HttpSession session) {
        session.setAttribute(SEARCH, errors.hasErrors() ? AccountSearch.ANYTHING : search);
        return "redirect:/accounts";
    }

    static AccountSearch kept(HttpSession session) {
        return Objects.requireNonNullElse((AccountSearch) session.getAttribute(SEARCH), AccountSearch.ANYTHING);
    }
}
