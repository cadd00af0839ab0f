package lt.tiltas.programme.outcome;

import static lt.tiltas.programme.OutcomeRight.OWN_OUTCOMES;

import jakarta.validation.Valid;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.OutcomeId;
import lt.tiltas.programme.OutcomeRight.Needs;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class OwnOutcomeController {

    private final OwnOutcomes ownOutcomes;

    OwnOutcomeController(OwnOutcomes ownOutcomes) {
        this.ownOutcomes = ownOutcomes;
    }

    @Needs(OWN_OUTCOMES)
    @GetMapping("/my/outcomes")
    String index(Officer officer, Model page) {
        page.addAttribute("page", ownOutcomes.list(officer));
        return "programme/outcome/mine";
    }

    @Needs(OWN_OUTCOMES)
    @PostMapping("/my/outcomes/{id}/answer")
    String update(@PathVariable OutcomeId id, @RequestParam boolean so, Officer officer, RedirectAttributes redirect) {
        ownOutcomes.answer(id, so, officer);
        Flash.say(redirect, so ? "outcome.is-confirmed" : "outcome.is-denied");
        return "redirect:/my/outcomes";
    }

    @Needs(OWN_OUTCOMES)
    @GetMapping("/my/language-results/new")
    String blank(Officer officer, Model page) {
        page.addAttribute("page", ownOutcomes.list(officer));
        return "programme/outcome/mytest";
    }

    @Needs(OWN_OUTCOMES)
    @PostMapping("/my/language-results")
    String create(
            @Valid @ModelAttribute("test") NewOutcome.Test test,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            ownOutcomes.report(test, officer).ifPresent(wrong -> errors.rejectValue(wrong.field(), wrong.key()));
        }
        if (errors.hasErrors()) {
            return blank(officer, page);
        }
        Flash.say(redirect, "outcome.is-reported.person");
        return "redirect:/my/outcomes";
    }
}
