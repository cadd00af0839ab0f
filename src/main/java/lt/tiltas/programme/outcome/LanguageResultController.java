package lt.tiltas.programme.outcome;

import static lt.tiltas.programme.OutcomeRight.KEEP_OUTCOMES;

import jakarta.validation.Valid;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.OutcomeRight.Needs;
import lt.tiltas.programme.ProgrammeId;
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
class LanguageResultController {

    private final KeepOutcomes keepOutcomes;

    LanguageResultController(KeepOutcomes keepOutcomes) {
        this.keepOutcomes = keepOutcomes;
    }

    @Needs(KEEP_OUTCOMES)
    @GetMapping("/programmes/{id}/language-results/new")
    String blank(@PathVariable ProgrammeId id, Officer officer, Model page) {
        page.addAttribute("page", keepOutcomes.open(id, officer));
        return "programme/outcome/test";
    }

    @Needs(KEEP_OUTCOMES)
    @PostMapping("/programmes/{id}/language-results")
    String create(
            @PathVariable ProgrammeId id,
            @Valid @ModelAttribute("test") NewOutcome.Test test,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        if (test.person() == null) {
            errors.rejectValue("person", "NotNull");
        }
        if (!errors.hasErrors()) {
            keepOutcomes.report(id, test, officer).ifPresent(wrong -> errors.rejectValue(wrong.field(), wrong.key()));
        }
        if (errors.hasErrors()) {
            return blank(id, officer, page);
        }
        Flash.say(redirect, "outcome.is-reported.office");
        return "redirect:/programmes/" + id + "/outcomes";
    }
}
