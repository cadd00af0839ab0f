package lt.tiltas.portal.support;

import static lt.tiltas.programme.SupportRight.OWN_SUPPORTS;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.OwnSupports;
import lt.tiltas.programme.SupportDecisionId;
import lt.tiltas.programme.SupportRight.Needs;
import lt.tiltas.web.Flash;
import lt.tiltas.web.Language;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** My supports, and a decision about one of them: read, said something about, taken back. */
@Controller
class OwnSupportController {

    /** The words are taken to be in the language of the page. */
    public record Comment(@NotBlank @Size(max = 2000) String words) {}

    private final ShowOwnSupports showOwnSupports;
    private final OwnSupports ownSupports;

    OwnSupportController(ShowOwnSupports showOwnSupports, OwnSupports ownSupports) {
        this.showOwnSupports = showOwnSupports;
        this.ownSupports = ownSupports;
    }

    @Needs(OWN_SUPPORTS)
    @GetMapping("/my/supports")
    String index(Officer officer, Model page) {
        page.addAttribute("overview", showOwnSupports.show(officer));
        return "portal/support/index";
    }

    @Needs(OWN_SUPPORTS)
    @GetMapping("/my/support-decisions/{id}")
    String show(@PathVariable SupportDecisionId id, Officer officer, Model page) {
        page.addAttribute("page", showOwnSupports.show(id, officer));
        return "portal/support/decision";
    }

    @Needs(OWN_SUPPORTS)
    @PostMapping("/my/support-decisions/{id}/comment")
    String create(
            @PathVariable SupportDecisionId id,
            @Valid @ModelAttribute("comment") Comment comment,
            BindingResult errors,
            Officer officer,
            Language language,
            Model page,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return show(id, officer, page);
        }
        ownSupports.hear(id, comment.words(), language.code(), officer);
        Flash.say(redirect, "my.support.is-heard");
        return "redirect:/my/support-decisions/" + id;
    }

    @Needs(OWN_SUPPORTS)
    @PostMapping("/my/support-decisions/{id}/restoration")
    String update(@PathVariable SupportDecisionId id, Officer officer, RedirectAttributes redirect) {
        ownSupports.restore(id, officer);
        Flash.say(redirect, "my.support.is-restored");
        return "redirect:/my/supports";
    }
}
