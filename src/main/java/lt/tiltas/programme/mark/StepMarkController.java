package lt.tiltas.programme.mark;

import static lt.tiltas.programme.AgreementRight.WRITE_PLAN;

import jakarta.validation.Valid;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.AgreementRight.Needs;
import lt.tiltas.programme.StepId;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class StepMarkController {

    private final OpenStep openStep;
    private final MarkStep markStep;

    StepMarkController(OpenStep openStep, MarkStep markStep) {
        this.openStep = openStep;
        this.markStep = markStep;
    }

    @Needs(WRITE_PLAN)
    @GetMapping("/steps/{id}/edit")
    String edit(@PathVariable StepId id, Officer officer, Model page) {
        OpenStep.Page opened = openStep.open(id, officer);
        page.addAttribute("page", opened);
        page.addAttribute(
                "mark", MarkStep.Change.of(opened.mark(), opened.step().version()));
        page.addAttribute("comment", new SayAboutStep.New(UUID.randomUUID(), "", "lt"));
        return "programme/mark/step";
    }

    @Needs(WRITE_PLAN)
    @PostMapping("/steps/{id}/mark")
    String update(
            @PathVariable StepId id,
            @Valid @ModelAttribute("mark") MarkStep.Change mark,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        if (errors.getTarget() != null && !errors.hasFieldErrors("origin") && mark.articleMissing()) {
            errors.rejectValue("requiredBy", "NotBlank");
        }
        if (errors.hasErrors()) {
            page.addAttribute("page", openStep.open(id, officer));
            page.addAttribute("comment", new SayAboutStep.New(UUID.randomUUID(), "", "lt"));
            return "programme/mark/step";
        }
        OpenStep.Page marked = markStep.mark(id, mark, officer);
        Flash.say(redirect, "step.marked");
        return "redirect:/households/" + marked.led().household().id() + "/programme#goal-"
                + marked.goal().id();
    }
}
