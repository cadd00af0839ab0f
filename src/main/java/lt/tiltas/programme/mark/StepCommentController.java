package lt.tiltas.programme.mark;

import static lt.tiltas.programme.AgreementRight.WRITE_PLAN;

import jakarta.validation.Valid;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.AgreementRight.Needs;
import lt.tiltas.programme.StepId;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class StepCommentController {

    private final OpenStep openStep;
    private final SayAboutStep sayAboutStep;

    StepCommentController(OpenStep openStep, SayAboutStep sayAboutStep) {
        this.openStep = openStep;
        this.sayAboutStep = sayAboutStep;
    }

    @Needs(WRITE_PLAN)
    @PostMapping("/steps/{id}/comments")
    String create(
            @PathVariable StepId id,
            @Valid @ModelAttribute("comment") SayAboutStep.New comment,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            OpenStep.Page opened = openStep.open(id, officer);
            page.addAttribute("page", opened);
            page.addAttribute(
                    "mark", MarkStep.Change.of(opened.mark(), opened.step().version()));
            return "programme/mark/step";
        }
        sayAboutStep.say(id, comment, officer);
        Flash.say(redirect, "step.commented");
        return "redirect:/steps/" + id + "/edit#comments";
    }
}
