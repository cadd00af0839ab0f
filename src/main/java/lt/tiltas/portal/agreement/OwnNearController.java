package lt.tiltas.portal.agreement;

import static lt.tiltas.programme.AgreementRight.OWN_AGREEMENT;

import jakarta.validation.Valid;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.AgreementRight.Needs;
import lt.tiltas.programme.GoalId;
import lt.tiltas.programme.mark.OwnMarks;
import lt.tiltas.programme.mark.SayAboutStep;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How near my goal is, from 0 to 10. */
@Controller
class OwnNearController {

    private final OwnMarks ownMarks;

    OwnNearController(OwnMarks ownMarks) {
        this.ownMarks = ownMarks;
    }

    @Needs(OWN_AGREEMENT)
    @GetMapping("/my/goals/{id}/near")
    String index(@PathVariable GoalId id, Officer officer, Model page) {
        page.addAttribute("page", ownMarks.goal(id, officer));
        page.addAttribute("rating", new SayAboutStep.Near(UUID.randomUUID(), null));
        return "portal/agreement/near";
    }

    @Needs(OWN_AGREEMENT)
    @PostMapping("/my/goals/{id}/near")
    String create(
            @PathVariable GoalId id,
            @Valid @ModelAttribute("rating") SayAboutStep.Near rating,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            page.addAttribute("page", ownMarks.goal(id, officer));
            return "portal/agreement/near";
        }
        ownMarks.rate(id, rating, officer);
        Flash.say(redirect, "my.goal.rated");
        return "redirect:/my/programme#goal-" + id;
    }
}
