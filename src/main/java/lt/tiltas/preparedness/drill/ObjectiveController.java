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

/** What a drill is to show. */
@Controller
class ObjectiveController {

    private final PrepareDrill prepareDrill;
    private final DrillView view;

    ObjectiveController(PrepareDrill prepareDrill, DrillView view) {
        this.prepareDrill = prepareDrill;
        this.view = view;
    }

    @Needs(CONTROL_EXERCISE)
    @PostMapping("/preparedness/drills/{id}/objectives")
    String create(
            @PathVariable ExerciseId id,
            @Valid @ModelAttribute("objective") Objective.New objective,
            BindingResult errors,
            Officer officer,
            Model page) {
        if (!errors.hasErrors() && objective.isMeasured() && objective.target() == null) {
            errors.rejectValue("target", "drill.target-missing");
        }
        if (errors.hasErrors()) {
            return view.show(id, officer, page);
        }
        prepareDrill.add(id, objective, officer);
        return "redirect:/preparedness/drills/" + id + "#objectives";
    }

    @Needs(CONTROL_EXERCISE)
    @PostMapping("/preparedness/drills/{id}/objectives/removed")
    String delete(@PathVariable ExerciseId id, @RequestParam UUID objective, Officer officer) {
        prepareDrill.removeObjective(id, objective, officer);
        return "redirect:/preparedness/drills/" + id + "#objectives";
    }
}
