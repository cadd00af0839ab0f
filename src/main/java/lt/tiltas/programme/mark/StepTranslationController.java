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
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class StepTranslationController {

    private static final String PAGE = "programme/mark/translation";

    private final TranslateStep translateStep;

    StepTranslationController(TranslateStep translateStep) {
        this.translateStep = translateStep;
    }

    @Needs(WRITE_PLAN)
    @GetMapping("/steps/{id}/translation")
    String edit(@PathVariable StepId id, Officer officer, Model page) {
        OpenStep.Page opened = translateStep.open(id, officer);
        page.addAttribute("page", opened);
        page.addAttribute(
                "told",
                Telling.of(
                        opened.step().words(),
                        opened.led().household().contact().language()));
        return PAGE;
    }

    @Needs(WRITE_PLAN)
    @PostMapping("/steps/{id}/translation")
    String update(
            @PathVariable StepId id,
            @Valid @ModelAttribute("told") Telling told,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        if (errors.getTarget() != null && told.nobody()) {
            errors.rejectValue("by", "NotBlank");
        }
        if (errors.hasErrors()) {
            page.addAttribute("page", translateStep.open(id, officer));
            return PAGE;
        }
        translateStep.translate(id, told, officer);
        Flash.say(redirect, "told.kept");
        return "redirect:/steps/" + id + "/edit";
    }
}
