package lt.tiltas.preparedness.drill;

import static lt.tiltas.preparedness.PreparednessRight.OBSERVE_EXERCISE;

import jakarta.validation.Valid;
import lt.tiltas.access.Officer;
import lt.tiltas.preparedness.PreparednessRight.Needs;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What observers of a drill see. */
@Controller
class ObservationController {

    private final Observe observe;
    private final LiveController live;

    ObservationController(Observe observe, LiveController live) {
        this.observe = observe;
        this.live = live;
    }

    @Needs(OBSERVE_EXERCISE)
    @PostMapping("/preparedness/drills/{id}/observations")
    String create(
            @PathVariable ExerciseId id,
            @Valid @ModelAttribute("observation") Observation.New observation,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return live.shown(id, officer, page);
        }
        observe.note(id, observation, officer);
        Flash.say(redirect, "drill.observed");
        return "redirect:/preparedness/drills/" + id + "/live#observe";
    }
}
