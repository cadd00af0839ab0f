package lt.tiltas.permits.asylum;

import static lt.tiltas.permits.PermitRight.WORK_ON_ASYLUM;

import jakarta.validation.Valid;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.AsylumCaseId;
import lt.tiltas.permits.PermitRight.Needs;
import lt.tiltas.permits.asylum.MoveCase.Outcome;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class CaseStepController {

    private final MoveCase moveCase;
    private final OpenCase openCase;

    CaseStepController(MoveCase moveCase, OpenCase openCase) {
        this.moveCase = moveCase;
        this.openCase = openCase;
    }

    @Needs(WORK_ON_ASYLUM)
    @PostMapping("/asylum/cases/{id}/steps")
    String create(
            @PathVariable AsylumCaseId id,
            @Valid @ModelAttribute("move") AsylumCase.Move form,
            BindingResult errors,
            Officer officer,
            Model model,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            switch (moveCase.move(id, form, officer)) {
                case Outcome.Moved(AsylumStep any) -> {
                    Flash.say(redirect, "asylum.moved");
                    return "redirect:/asylum/cases/" + id;
                }
                case Outcome.NotPossible(AsylumState any) -> errors.reject("asylum.not-possible");
                case Outcome.ReasonMissing() -> errors.rejectValue("reason", "asylum.reason-missing");
            }
        }
        model.addAttribute("page", openCase.open(id, officer));
        return "permits/asylum/show";
    }
}
