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

/** An idea of the office in other words, while nobody has answered it. */
@Controller
class StepWordsController {

    private final TranslateStep translateStep;

    StepWordsController(TranslateStep translateStep) {
        this.translateStep = translateStep;
    }

    @Needs(WRITE_PLAN)
    @PostMapping("/steps/{id}/words")
    String update(
            @PathVariable StepId id,
            @Valid @ModelAttribute("reworded") TranslateStep.Reworded reworded,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            OpenStep.Page opened = translateStep.open(id, officer);
            page.addAttribute("page", opened);
            page.addAttribute(
                    "told",
                    Telling.of(
                            opened.step().words(),
                            opened.led().household().contact().language()));
            return "programme/mark/translation";
        }
        translateStep.reword(id, reworded, officer);
        Flash.say(redirect, "told.reworded");
        return "redirect:/steps/" + id + "/translation";
    }
}
