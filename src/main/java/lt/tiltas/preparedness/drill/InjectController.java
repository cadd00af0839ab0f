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

/** What players learn, and when. */
@Controller
class InjectController {

    private final PrepareDrill prepareDrill;
    private final DrillView view;

    InjectController(PrepareDrill prepareDrill, DrillView view) {
        this.prepareDrill = prepareDrill;
        this.view = view;
    }

    @Needs(CONTROL_EXERCISE)
    @PostMapping("/preparedness/drills/{id}/injects")
    String create(
            @PathVariable ExerciseId id,
            @Valid @ModelAttribute("inject") Inject.New inject,
            BindingResult errors,
            Officer officer,
            Model page) {
        inject.check(errors);
        if (!errors.hasErrors()) {
            switch (prepareDrill.add(id, inject, officer)) {
                case DONE -> {
                    return "redirect:/preparedness/drills/" + id + "#injects";
                }
                case NO_HOUSE -> errors.rejectValue("effect.site", "drill.wrong.site");
                case NO_MUNICIPALITY -> errors.rejectValue("to", "drill.wrong.to");
            }
        }
        return view.show(id, officer, page);
    }

    @Needs(CONTROL_EXERCISE)
    @PostMapping("/preparedness/drills/{id}/injects/removed")
    String delete(@PathVariable ExerciseId id, @RequestParam UUID inject, Officer officer) {
        prepareDrill.removeInject(id, inject, officer);
        return "redirect:/preparedness/drills/" + id + "#injects";
    }
}
