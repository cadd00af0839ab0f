package lt.tiltas.portal.agreement;

import static lt.tiltas.programme.AgreementRight.OWN_AGREEMENT;

import jakarta.validation.Valid;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.AgreementRight.Needs;
import lt.tiltas.programme.StepId;
import lt.tiltas.programme.mark.OwnMarks;
import lt.tiltas.programme.mark.SayAboutStep;
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

/** One of my steps: what was said about it, what holds it up, how much I do alone. */
@Controller
class OwnStepTalkController {

    private final OwnMarks ownMarks;

    OwnStepTalkController(OwnMarks ownMarks) {
        this.ownMarks = ownMarks;
    }

    @Needs(OWN_AGREEMENT)
    @GetMapping("/my/steps/{id}/talk")
    String show(@PathVariable StepId id, Officer officer, Language language, Model page) {
        page.addAttribute("page", ownMarks.step(id, officer));
        page.addAttribute("comment", new SayAboutStep.New(UUID.randomUUID(), "", language.code()));
        return "portal/agreement/step";
    }

    @Needs(OWN_AGREEMENT)
    @PostMapping("/my/steps/{id}/comments")
    String create(
            @PathVariable StepId id,
            @Valid @ModelAttribute("comment") SayAboutStep.New comment,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            page.addAttribute("page", ownMarks.step(id, officer));
            return "portal/agreement/step";
        }
        ownMarks.say(id, comment, officer);
        Flash.say(redirect, "my.step.commented");
        return "redirect:/my/steps/" + id + "/talk";
    }
}
