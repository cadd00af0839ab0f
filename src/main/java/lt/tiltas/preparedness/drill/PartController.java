package lt.tiltas.preparedness.drill;

import static lt.tiltas.preparedness.PreparednessRight.CONTROL_EXERCISE;

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

/** Who takes part in a drill. */
@Controller
class PartController {

    private final PrepareDrill prepareDrill;
    private final DrillView view;

    PartController(PrepareDrill prepareDrill, DrillView view) {
        this.prepareDrill = prepareDrill;
        this.view = view;
    }

    @Needs(CONTROL_EXERCISE)
    @PostMapping("/preparedness/drills/{id}/parts")
    String create(
            @PathVariable ExerciseId id,
            @Valid @ModelAttribute("part") Part.New part,
            BindingResult errors,
            Officer officer,
            Model page) {
        if (errors.hasErrors()) {
            return view.show(id, officer, page);
        }
        if (!prepareDrill.add(id, part, officer)) {
            errors.rejectValue("login", "drill.no-such-officer");
            return view.show(id, officer, page);
        }
        return "redirect:/preparedness/drills/" + id + "#parts";
    }

    @Needs(CONTROL_EXERCISE)
    @PostMapping("/preparedness/drills/{id}/parts/removed")
    String delete(@PathVariable ExerciseId id, @RequestParam UUID part, Officer officer) {
        prepareDrill.removePart(id, part, officer);
        return "redirect:/preparedness/drills/" + id + "#parts";
    }
}
