package lt.tiltas.preparedness.drill;

import static lt.tiltas.preparedness.PreparednessRight.CONTROL_EXERCISE;
import static lt.tiltas.preparedness.PreparednessRight.TAKE_PART;

import jakarta.validation.Valid;
import lt.tiltas.access.Officer;
import lt.tiltas.preparedness.PreparednessRight.Needs;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Drills, and one of them as it is prepared. */
@Controller
class DrillController {

    private final ListDrills listDrills;
    private final DraftDrill draftDrill;
    private final DrillView view;

    DrillController(ListDrills listDrills, DraftDrill draftDrill, DrillView view) {
        this.listDrills = listDrills;
        this.draftDrill = draftDrill;
        this.view = view;
    }

    @Needs(TAKE_PART)
    @GetMapping("/preparedness/drills")
    String index(Officer officer, Model page) {
        page.addAttribute("drills", listDrills.list(officer));
        page.addAttribute("overdue", listDrills.overdue(officer));
        page.addAttribute("calls", DraftDrill.calls(officer));
        return "preparedness/drill/index";
    }

    @Needs(CONTROL_EXERCISE)
    @GetMapping("/preparedness/drills/new")
    String blank(@RequestParam(defaultValue = "") String question, Model page) {
        page.addAttribute("drill", Exercise.New.blank(question));
        return "preparedness/drill/blank";
    }

    @Needs(CONTROL_EXERCISE)
    @PostMapping("/preparedness/drills")
    String create(@Valid @ModelAttribute("drill") Exercise.New drill, BindingResult errors, Officer officer) {
        if (!errors.hasErrors()) {
            switch (draftDrill.draft(drill, officer)) {
                case DraftDrill.Outcome.Drafted(ExerciseId id) -> {
                    return "redirect:/preparedness/drills/" + id;
                }
                case DraftDrill.Outcome.NoQuestion() -> errors.rejectValue("question", "drill.no-question");
                case DraftDrill.Outcome.NotYours() -> errors.reject("drill.not-yours");
            }
        }
        return "preparedness/drill/blank";
    }

    @Needs(TAKE_PART)
    @GetMapping("/preparedness/drills/{id}")
    String show(@PathVariable ExerciseId id, Officer officer, Model page) {
        return view.show(id, officer, page);
    }
}
