package lt.tiltas.preparedness.drill;

import static lt.tiltas.preparedness.PreparednessRight.OBSERVE_EXERCISE;

import jakarta.validation.Valid;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.preparedness.PreparednessRight.Needs;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A household at a desk, timed: one press when it sits down, one when it is done. */
@Controller
class TimingController {

    private final Observe observe;
    private final LiveController live;

    TimingController(Observe observe, LiveController live) {
        this.observe = observe;
        this.live = live;
    }

    @Needs(OBSERVE_EXERCISE)
    @PostMapping("/preparedness/drills/{id}/timings")
    String create(
            @PathVariable ExerciseId id,
            @Valid @ModelAttribute("timing") Timing.New timing,
            BindingResult errors,
            Officer officer,
            Model page) {
        if (errors.hasErrors()) {
            return live.shown(id, officer, page);
        }
        observe.begin(id, timing, officer);
        return "redirect:/preparedness/drills/" + id + "/live#desk";
    }

    @Needs(OBSERVE_EXERCISE)
    @PostMapping("/preparedness/drills/{id}/timings/ended")
    String update(@PathVariable ExerciseId id, @RequestParam UUID timing, Officer officer) {
        observe.end(id, timing, officer);
        return "redirect:/preparedness/drills/" + id + "/live#desk";
    }
}
