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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class OwnJobController {

    private final OwnOutcomes ownOutcomes;

    OwnJobController(OwnOutcomes ownOutcomes) {
        this.ownOutcomes = ownOutcomes;
    }

    @Needs(OWN_OUTCOMES)
    @GetMapping("/my/jobs/new")
    String blank(Officer officer, Model page) {
        page.addAttribute("page", ownOutcomes.list(officer));
        return "programme/outcome/myjob";
    }

    @Needs(OWN_OUTCOMES)
    @PostMapping("/my/jobs")
    String create(
            @Valid @ModelAttribute("job") NewOutcome.Job job,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            ownOutcomes.report(job, officer).ifPresent(wrong -> errors.rejectValue(wrong.field(), wrong.key()));
        }
        if (errors.hasErrors()) {
            return blank(officer, page);
        }
        Flash.say(redirect, "outcome.is-reported.person");
        return "redirect:/my/outcomes";
    }

    @Needs(OWN_OUTCOMES)
    @GetMapping("/my/jobs/{id}/end")
    String edit(@PathVariable OutcomeId id, Officer officer, Model page) {
        page.addAttribute("job", ownOutcomes.open(id, officer));
        return "programme/outcome/myend";
    }

    @Needs(OWN_OUTCOMES)
    @PostMapping("/my/jobs/{id}/end")
    String update(
            @PathVariable OutcomeId id,
            @Valid @ModelAttribute("end") NewOutcome.End end,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            ownOutcomes.end(id, end, officer).ifPresent(wrong -> errors.rejectValue(wrong.field(), wrong.key()));
        }
        if (errors.hasErrors()) {
            return edit(id, officer, page);
        }
        Flash.say(redirect, "outcome.job-has-ended");
        return "redirect:/my/outcomes";
    }
}
