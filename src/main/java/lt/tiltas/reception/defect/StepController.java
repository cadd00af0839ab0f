package lt.tiltas.reception.defect;

import static lt.tiltas.reception.ReceptionRight.MEND_DEFECT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.ReceptionRight.Needs;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One step of the work on a defect. */
@Controller("defectStepController")
class StepController {

    private final OpenDefect openDefect;
    private final MoveDefect moveDefect;
    private final Clock clock;

    StepController(OpenDefect openDefect, MoveDefect moveDefect, Clock clock) {
        this.openDefect = openDefect;
        this.moveDefect = moveDefect;
        this.clock = clock;
    }

    @Needs(MEND_DEFECT)
    @PostMapping("/defects/{id}/steps")
    String create(
            @PathVariable DefectId id,
            @ModelAttribute("move") MoveForm form,
            BindingResult errors,
            Officer officer,
            Model model,
            RedirectAttributes redirect) {
        OpenDefect.Page page = openDefect.open(id, officer);
        form.check(LocalDate.now(clock), errors);
        if (errors.hasErrors()) {
            model.addAttribute("page", page);
            return "reception/defect/show";
        }
        Optional<Step> step = form.asked();
        if (step.isEmpty()) {
            Flash.warn(redirect, "defect.stale");
            return "redirect:/defects/" + id;
        }
        switch (moveDefect.move(id, step.get(), form, officer)) {
            case MoveDefect.Outcome.Moved(Step.State to) -> Flash.say(redirect, "defect.moved." + to.code());
            case MoveDefect.Outcome.Stale() -> Flash.warn(redirect, "defect.stale");
            case MoveDefect.Outcome.NotPossible(Step.State from) -> Flash.warn(redirect, "defect.stale");
        }
        return "redirect:/defects/" + id;
    }
}
