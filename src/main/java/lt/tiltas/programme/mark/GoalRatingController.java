package lt.tiltas.programme.mark;

import static lt.tiltas.programme.AgreementRight.WRITE_PLAN;

import jakarta.validation.Valid;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.AgreementRight.Needs;
import lt.tiltas.programme.GoalId;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How near the goal is, from 0 to 10: the person's own figure, as it was said in a talk. */
@Controller
class GoalRatingController {

    private final OpenStep openStep;
    private final SayAboutStep sayAboutStep;

    GoalRatingController(OpenStep openStep, SayAboutStep sayAboutStep) {
        this.openStep = openStep;
        this.sayAboutStep = sayAboutStep;
    }

    @Needs(WRITE_PLAN)
    @GetMapping("/goals/{id}/ratings")
    String index(@PathVariable GoalId id, Officer officer, Model page) {
        page.addAttribute("page", openStep.open(id, officer));
        page.addAttribute("rating", new SayAboutStep.Near(UUID.randomUUID(), null));
        return "programme/mark/goal";
    }

    @Needs(WRITE_PLAN)
    @PostMapping("/goals/{id}/ratings")
    String create(
            @PathVariable GoalId id,
            @Valid @ModelAttribute("rating") SayAboutStep.Near rating,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            page.addAttribute("page", openStep.open(id, officer));
            return "programme/mark/goal";
        }
        OpenStep.Nearness rated = sayAboutStep.rate(id, rating, officer);
        Flash.say(redirect, "goal.rated");
        return "redirect:/households/" + rated.led().household().id() + "/programme#goal-" + id;
    }
}
