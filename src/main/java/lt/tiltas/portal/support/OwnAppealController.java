package lt.tiltas.portal.support;

import static lt.tiltas.programme.SupportRight.OWN_SUPPORTS;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Set;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.OwnSupports;
import lt.tiltas.programme.SupportAppealId;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Saying that a decision is wrong: one tap to the question, one to send it. */
@Controller
class OwnAppealController {

    private static final Set<String> SETTLED = Set.of("accepted", "taken_further");

    /** The words are taken to be in the language of the page. */
    public record New(@NotBlank @Size(max = 3000) String words) {}

    private final ShowOwnSupports showOwnSupports;
    private final OwnSupports ownSupports;

    OwnAppealController(ShowOwnSupports showOwnSupports, OwnSupports ownSupports) {
        this.showOwnSupports = showOwnSupports;
        this.ownSupports = ownSupports;
    }

    @Needs(OWN_SUPPORTS)
    @GetMapping("/my/support-decisions/{id}/appeal")
    String blank(@PathVariable SupportDecisionId id, Officer officer, Model page) {
        ShowOwnSupports.One one = showOwnSupports.show(id, officer);
        if (!one.decision().appealable(one.overview().today())) {
            throw new NotHere("nothing to appeal against");
        }
        page.addAttribute("page", one);
        return "portal/support/appeal";
    }

    @Needs(OWN_SUPPORTS)
    @PostMapping("/my/support-decisions/{id}/appeal")
    String create(
            @PathVariable SupportDecisionId id,
            @Valid @ModelAttribute("appeal") New appeal,
            BindingResult errors,
            Officer officer,
            Language language,
            Model page,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return blank(id, officer, page);
        }
        ownSupports.appeal(id, appeal.words(), language.code(), officer);
        Flash.say(redirect, "my.appeal.is-filed");
        return "redirect:/my/support-decisions/" + id;
    }

    @Needs(OWN_SUPPORTS)
    @PostMapping("/my/support-appeals/{id}")
    String update(
            @PathVariable SupportAppealId id,
            @RequestParam String state,
            Officer officer,
            RedirectAttributes redirect) {
        if (!SETTLED.contains(state)) {
            throw new NotHere("state");
        }
        ownSupports.settle(id, state, officer);
        Flash.say(redirect, "my.appeal.is-" + state);
        return "redirect:/my/supports";
    }
}
