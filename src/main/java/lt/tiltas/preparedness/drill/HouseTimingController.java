package lt.tiltas.preparedness.drill;

import static lt.tiltas.preparedness.PreparednessRight.OBSERVE_EXERCISE;

import jakarta.validation.Valid;
import lt.tiltas.access.Officer;
import lt.tiltas.preparedness.PreparednessRight.Needs;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A house of a drill, timed from the first hand that is laid on it until it stands ready. */
@Controller
class HouseTimingController {

    private final TimeHouses timeHouses;
    private final LiveController live;

    HouseTimingController(TimeHouses timeHouses, LiveController live) {
        this.timeHouses = timeHouses;
        this.live = live;
    }

    @Needs(OBSERVE_EXERCISE)
    @PostMapping("/preparedness/drills/{id}/houses")
    String create(
            @PathVariable ExerciseId id,
            @Valid @ModelAttribute("house") HouseTiming.New house,
            BindingResult errors,
            Officer officer,
            Model page) {
        if (!errors.hasErrors() && !timeHouses.begin(id, house, officer)) {
            errors.rejectValue("site", "drill.wrong.site");
        }
        return errors.hasErrors()
                ? live.shown(id, officer, page)
                : "redirect:/preparedness/drills/" + id + "/live#houses";
    }

    @Needs(OBSERVE_EXERCISE)
    @PostMapping("/preparedness/drills/{id}/houses/ready")
    String update(
            @PathVariable ExerciseId id,
            @Valid @ModelAttribute("ready") HouseTiming.Ready ready,
            BindingResult errors,
            Officer officer,
            Model page) {
        if (errors.hasErrors()) {
            return live.shown(id, officer, page);
        }
        timeHouses.end(id, ready, officer);
        return "redirect:/preparedness/drills/" + id + "/live#houses";
    }
}
