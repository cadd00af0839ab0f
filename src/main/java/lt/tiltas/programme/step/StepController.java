package lt.tiltas.programme.step;

import static lt.tiltas.programme.ProgrammeRight.LEAD_PROGRAMME;

import jakarta.validation.Valid;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.GoalId;
import lt.tiltas.programme.ProgrammeRight.Needs;
import lt.tiltas.programme.plan.Leading;
import lt.tiltas.programme.plan.Leading.Led;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class StepController {

    private final Leading leading;
    private final AddStep addStep;

    StepController(Leading leading, AddStep addStep) {
        this.leading = leading;
        this.addStep = addStep;
    }

    @Needs(LEAD_PROGRAMME)
    @GetMapping("/goals/{id}/steps/new")
    String blank(@PathVariable GoalId id, Officer officer, Model page) {
        Led led = leading.open(id, officer, LEAD_PROGRAMME);
        page.addAttribute("led", led);
        page.addAttribute("goalId", id);
        String language = led.household().contact().language();
        page.addAttribute("step", new AddStep.New("", language, null, "person", null, null, true));
        return "programme/step/blank";
    }

    @Needs(LEAD_PROGRAMME)
    @PostMapping("/goals/{id}/steps")
    String create(
            @PathVariable GoalId id,
            @Valid @ModelAttribute("step") AddStep.New step,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        if (errors.getTarget() != null && "other".equals(step.owner()) && AddStep.orNull(step.ownerName()) == null) {
            errors.rejectValue("ownerName", "NotBlank");
        }
        if (errors.hasErrors()) {
            page.addAttribute("led", leading.open(id, officer, LEAD_PROGRAMME));
            page.addAttribute("goalId", id);
            return "programme/step/blank";
        }
        Led led = addStep.add(id, step, officer);
        Flash.say(redirect, step.settled() ? "step.added" : "step.offered");
        return "redirect:/households/" + led.household().id() + "/programme#goal-" + id;
    }
}
