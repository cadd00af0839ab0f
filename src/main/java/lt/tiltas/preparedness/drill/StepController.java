package lt.tiltas.preparedness.drill;

import static lt.tiltas.preparedness.PreparednessRight.CONTROL_EXERCISE;

import lt.tiltas.access.Officer;
import lt.tiltas.preparedness.PreparednessRight.Needs;
import lt.tiltas.preparedness.trigger.Level;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A drill is announced, begun and ended. */
@Controller("drillStepController")
class StepController {

    private final LeadDrill leadDrill;

    StepController(LeadDrill leadDrill) {
        this.leadDrill = leadDrill;
    }

    @Needs(CONTROL_EXERCISE)
    @PostMapping("/preparedness/drills/{id}/steps")
    String create(
            @PathVariable ExerciseId id,
            @RequestParam LeadDrill.Step step,
            @RequestParam(defaultValue = "WATCH") Level level,
            Officer officer,
            RedirectAttributes redirect) {
        String page = "redirect:/preparedness/drills/" + id;
        return switch (leadDrill.lead(id, step, level, officer)) {
            case LeadDrill.Outcome.Done() -> {
                Flash.say(redirect, "drill.done." + step.name().toLowerCase());
                yield step == LeadDrill.Step.START ? page + "/live" : page;
            }
            case LeadDrill.Outcome.NotReady() -> {
                Flash.warn(redirect, "drill.not-ready");
                yield page;
            }
            case LeadDrill.Outcome.NotNow() -> {
                Flash.warn(redirect, "drill.not-now");
                yield page;
            }
        };
    }
}
