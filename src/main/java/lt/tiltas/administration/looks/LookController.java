package lt.tiltas.administration.looks;

import static lt.tiltas.administration.AdministrationRight.OPEN_LOOK;
import static lt.tiltas.administration.AdministrationRight.SEARCH_LOOKS;

import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;
import java.util.Objects;
import lt.tiltas.access.Officer;
import lt.tiltas.administration.AdministrationRight.Needs;
import lt.tiltas.web.Language;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class LookController {

    private static final String SEARCH = "looks.search";

    private final SearchLooks searchLooks;
    private final OpenLook openLook;
    private final LookOptions options;

    LookController(SearchLooks searchLooks, OpenLook openLook, LookOptions options) {
        this.searchLooks = searchLooks;
        this.openLook = openLook;
        this.options = options;
    }

    @Needs(SEARCH_LOOKS)
    @GetMapping("/looks")
    String index(
            @RequestParam(defaultValue = "0") int page,
            Officer officer,
            Language language,
            HttpSession session,
            Model model) {
        LookSearch search = kept(session);
        model.addAttribute("search", search);
        model.addAttribute("found", searchLooks.search(search, Math.max(page, 0), officer));
        model.addAttribute("options", options.in(language));
        return "administration/looks/index";
    }

    @Needs(SEARCH_LOOKS)
    @PostMapping("/looks")
    String create(
            @Valid @ModelAttribute("search") LookSearch search,
            BindingResult errors,
            Officer officer,
            Language language,
            HttpSession session,
            Model model) {
        if (search.endsBeforeItBegins()) {
            errors.rejectValue("to", "look.to.before-from");
        }
        if (errors.hasErrors()) {
            model.addAttribute("found", searchLooks.search(kept(session), 0, officer));
            model.addAttribute("options", options.in(language));
            return "administration/looks/index";
        }
        session.setAttribute(SEARCH, search);
        return "redirect:/looks";
    }

    @Needs(OPEN_LOOK)
    @GetMapping("/looks/{look}")
    String show(@PathVariable LookId look, Officer officer, Model model) {
        model.addAttribute("page", openLook.open(look, officer));
        return "administration/looks/show";
    }

    static LookSearch kept(HttpSession session) {
        return Objects.requireNonNullElse((LookSearch) session.getAttribute(SEARCH), LookSearch.ANYTHING);
    }
}
