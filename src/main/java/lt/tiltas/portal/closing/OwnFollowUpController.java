package lt.tiltas.portal.closing;

import static lt.tiltas.programme.CaseloadRight.OWN_CASE;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.CaseloadRight.Needs;
import lt.tiltas.programme.FollowUpAnswer;
import lt.tiltas.programme.OwnCase;
import lt.tiltas.web.Flash;
import lt.tiltas.web.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The person answers, or would rather not. The words are taken to be in the language of the page. */
@Controller
class OwnFollowUpController {

    public record Said(
            @NotBlank @Pattern(regexp = "|own_income|partly|support|none")
            String living,

            @Pattern(regexp = "secure|temporary|none") @Nullable
            String home,

            @Pattern(regexp = "yes|partly|no") @Nullable String ownPlan,
            @Size(max = 1000) @Nullable String words) {}

    private final OwnCase ownCase;

    OwnFollowUpController(OwnCase ownCase) {
        this.ownCase = ownCase;
    }

    @Needs(OWN_CASE)
    @GetMapping("/my/follow-up")
    String edit(Officer officer, Model page) {
        page.addAttribute("shown", ownCase.show(officer));
        return "portal/closing/followup";
    }

    @Needs(OWN_CASE)
    @PostMapping("/my/follow-up")
    String update(
            @Valid @ModelAttribute("answer") Said answer,
            BindingResult errors,
            @RequestParam(defaultValue = "false") boolean refused,
            Officer officer,
            Language language,
            Model page,
            RedirectAttributes redirect) {
        if (refused) {
            ownCase.refuseFollowUp(officer);
            Flash.say(redirect, "my.follow-up.refused");
            return "redirect:/my";
        }
        if (errors.hasErrors()) {
            page.addAttribute("shown", ownCase.show(officer));
            return "portal/closing/followup";
        }
        ownCase.answerFollowUp(
                new FollowUpAnswer(answer.living(), answer.home(), answer.ownPlan(), answer.words(), language.code()),
                officer);
        Flash.say(redirect, "my.follow-up.thanks");
        return "redirect:/my";
    }
}
