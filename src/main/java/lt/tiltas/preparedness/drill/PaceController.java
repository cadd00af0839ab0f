package lt.tiltas.preparedness.drill;

import static lt.tiltas.preparedness.PreparednessRight.CONTROL_EXERCISE;

import lt.tiltas.access.Officer;
import lt.tiltas.preparedness.PreparednessRight.Needs;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The clock of a drill goes faster, slower, or stands. */
@Controller
class PaceController {

    private final LeadDrill leadDrill;

    PaceController(LeadDrill leadDrill) {
        this.leadDrill = leadDrill;
    }

    @Needs(CONTROL_EXERCISE)
    @PostMapping("/preparedness/drills/{id}/paces")
    String create(@PathVariable ExerciseId id, @RequestParam int rate, Officer officer, RedirectAttributes redirect) {
        if (leadDrill.pace(id, rate, officer) instanceof LeadDrill.Outcome.NotNow) {
            Flash.warn(redirect, "drill.not-now");
        }
        return "redirect:/preparedness/drills/" + id + "/live";
    }
}
