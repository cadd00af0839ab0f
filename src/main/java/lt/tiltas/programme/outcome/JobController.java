package lt.tiltas.programme.outcome;

import static lt.tiltas.programme.OutcomeRight.KEEP_OUTCOMES;

import jakarta.validation.Valid;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.OutcomeId;
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
class JobController {

    private final KeepOutcomes keepOutcomes;

    JobController(KeepOutcomes keepOutcomes) {
        this.keepOutcomes = keepOutcomes;
    }

    @Needs(KEEP_OUTCOMES)
    @GetMapping("/programmes/{id}/jobs/new")
    String blank(@PathVariable ProgrammeId id, Officer officer, Model page) {
        page.addAttribute("page", keepOutcomes.open(id, officer));
        return "programme/outcome/job";
    }

    @Needs(KEEP_OUTCOMES)
    @PostMapping("/programmes/{id}/jobs")
    String create(
            @PathVariable ProgrammeId id,
            @Valid @ModelAttribute("job") NewOutcome.Job job,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        if (job.person() == null) {
            errors.rejectValue("person", "NotNull");
        }
        if (!errors.hasErrors()) {
            keepOutcomes.report(id, job, officer).ifPresent(wrong -> errors.rejectValue(wrong.field(), wrong.key()));
        }
        if (errors.hasErrors()) {
            return blank(id, officer, page);
        }
        Flash.say(redirect, "outcome.is-reported.office");
        return "redirect:/programmes/" + id + "/outcomes";
    }

    @Needs(KEEP_OUTCOMES)
    @GetMapping("/outcomes/{id}/end")
    String edit(@PathVariable OutcomeId id, Officer officer, Model page) {
        page.addAttribute("one", keepOutcomes.open(id, officer));
        return "programme/outcome/end";
    }

    @Needs(KEEP_OUTCOMES)
    @PostMapping("/outcomes/{id}/end")
    String update(
            @PathVariable OutcomeId id,
            @Valid @ModelAttribute("end") NewOutcome.End end,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            keepOutcomes.end(id, end, officer).ifPresent(wrong -> errors.rejectValue(wrong.field(), wrong.key()));
        }
        if (errors.hasErrors()) {
            return edit(id, officer, page);
        }
        Flash.say(redirect, "outcome.job-has-ended");
        ProgrammeId programme = keepOutcomes.open(id, officer).outcome().programme();
        return "redirect:/programmes/" + programme + "/outcomes";
    }
}
