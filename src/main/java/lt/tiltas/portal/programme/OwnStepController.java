package lt.tiltas.portal.programme;

import static lt.tiltas.programme.ProgrammeRight.OWN_PLAN;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Set;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.Goal;
import lt.tiltas.programme.GoalId;
import lt.tiltas.programme.OwnPlan;
import lt.tiltas.programme.ProgrammeRight.Needs;
import lt.tiltas.programme.StepId;
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

/** Own steps: proposed, answered, ticked. The words are taken to be in the language of the page. */
@Controller
class OwnStepController {

    private static final Set<String> STATES = Set.of("agreed", "doing", "stuck", "done", "dropped");

    public record New(@NotBlank @Size(max = 500) String words) {}

    private final ShowOwnProgramme showOwnProgramme;
    private final OwnPlan ownPlan;

    OwnStepController(ShowOwnProgramme showOwnProgramme, OwnPlan ownPlan) {
        this.showOwnProgramme = showOwnProgramme;
        this.ownPlan = ownPlan;
    }

    @Needs(OWN_PLAN)
    @GetMapping("/my/goals/{id}/steps/new")
    String blank(@PathVariable GoalId id, Officer officer, Model page) {
        page.addAttribute("goal", goal(id, officer));
        page.addAttribute("step", new New(""));
        return "portal/programme/blank";
    }

    @Needs(OWN_PLAN)
    @PostMapping("/my/goals/{id}/steps")
    String create(
            @PathVariable GoalId id,
            @Valid @ModelAttribute("step") New step,
            BindingResult errors,
            Officer officer,
            Language language,
            Model page,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            page.addAttribute("goal", goal(id, officer));
            return "portal/programme/blank";
        }
        ownPlan.propose(id, step.words(), language.code(), officer);
        Flash.say(redirect, "my.step.proposed");
        return "redirect:/my/programme";
    }

    @Needs(OWN_PLAN)
    @PostMapping("/my/steps/{id}")
    String update(
            @PathVariable StepId id,
            @RequestParam String state,
            @RequestParam int version,
            Officer officer,
            RedirectAttributes redirect) {
        if (!STATES.contains(state)) {
            throw new NotHere("state");
        }
        ownPlan.move(id, state, version, officer);
        Flash.say(redirect, "my.step.moved." + state);
        return "redirect:/my/programme";
    }

    private Goal goal(GoalId id, Officer officer) {
        return showOwnProgramme.show(officer).programme().stream()
                .flatMap(programme -> programme.living().stream())
                .filter(goal -> goal.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotHere("goal"));
    }
}
