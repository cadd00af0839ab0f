package lt.tiltas.programme.assessment;

import static lt.tiltas.programme.AgreementRight.ASSESS_STRENGTHS;

import jakarta.validation.Valid;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.AgreementRight.Needs;
import lt.tiltas.programme.AssessmentId;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One part of life on one page, with the words of the levels: it is shown to the person while you talk. */
@Controller
class DomainController {

    private final RateDomain rateDomain;

    DomainController(RateDomain rateDomain) {
        this.rateDomain = rateDomain;
    }

    @Needs(ASSESS_STRENGTHS)
    @GetMapping("/programme-assessments/{id}/domains/{domain}")
    String edit(@PathVariable AssessmentId id, @PathVariable String domain, Officer officer, Model page) {
        OpenAssessment.Page opened = rateDomain.open(id, domain, officer);
        page.addAttribute("page", opened);
        page.addAttribute("domain", domain);
        page.addAttribute(
                "levels",
                opened.assessment()
                        .rating(domain)
                        .map(RateDomain.Levels::of)
                        .orElse(RateDomain.Levels.begun(opened.own().get(domain))));
        return "programme/assessment/domain";
    }

    @Needs(ASSESS_STRENGTHS)
    @PostMapping("/programme-assessments/{id}/domains/{domain}")
    String update(
            @PathVariable AssessmentId id,
            @PathVariable String domain,
            @Valid @ModelAttribute("levels") RateDomain.Levels levels,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            page.addAttribute("page", rateDomain.open(id, domain, officer));
            page.addAttribute("domain", domain);
            return "programme/assessment/domain";
        }
        Assessment rated = rateDomain.rate(id, domain, levels, officer);
        String assessment = "redirect:/programme-assessments/" + id;
        return rated.nextDomain().map(next -> assessment + "/domains/" + next).orElseGet(() -> {
            Flash.say(redirect, "domain.all-rated");
            return assessment + "#domains";
        });
    }
}
