package lt.tiltas.administration.own;

import static lt.tiltas.administration.AdministrationRight.OWN_ACCOUNT;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import lt.tiltas.access.Officer;
import lt.tiltas.administration.AdministrationRight.Needs;
import lt.tiltas.web.Flash;
import lt.tiltas.web.Language;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own account, for everybody who signs in. */
@Controller
class OwnAccountController {

    private final ChooseLanguage chooseLanguage;
    private final LocaleResolver locales;

    OwnAccountController(ChooseLanguage chooseLanguage, LocaleResolver locales) {
        this.chooseLanguage = chooseLanguage;
        this.locales = locales;
    }

    @Needs(OWN_ACCOUNT)
    @GetMapping("/account")
    String show(Officer officer, Model model) {
        model.addAttribute("officer", officer);
        return "administration/own/show";
    }

    @Needs(OWN_ACCOUNT)
    @PostMapping("/account")
    String update(
            @RequestParam("language") String chosen,
            Officer officer,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Language language = Language.of(chosen);
        chooseLanguage.choose(language, officer);
        locales.setLocale(request, response, language.locale());
        Flash.say(redirect, "own.language-saved");
        return "redirect:/account";
    }
}
