package lt.tiltas.programme.assessment;

import static lt.tiltas.programme.AgreementRight.ASSESS_STRENGTHS;

import jakarta.validation.Valid;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.AgreementRight.Needs;
import lt.tiltas.programme.AssessmentId;
import lt.tiltas.programme.assessment.TranslateRating.Where;
import lt.tiltas.programme.mark.Telling;
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
class RatingTranslationController {

    private static final String PAGE = "programme/assessment/translation";

    private final TranslateRating translateRating;

    RatingTranslationController(TranslateRating translateRating) {
        this.translateRating = translateRating;
    }

    @Needs(ASSESS_STRENGTHS)
    @GetMapping("/programme-assessments/{id}/domains/{domain}/{part}/translation")
    String edit(
            @PathVariable AssessmentId id,
            @PathVariable String domain,
            @PathVariable String part,
            Officer officer,
            Model page) {
        TranslateRating.Page opened = translateRating.open(id, new Where(domain, part), officer);
        page.addAttribute("page", opened);
        page.addAttribute("told", opened.told());
        return PAGE;
    }

    @Needs(ASSESS_STRENGTHS)
    @PostMapping("/programme-assessments/{id}/domains/{domain}/{part}/translation")
    String update(
            @PathVariable AssessmentId id,
            @PathVariable String domain,
            @PathVariable String part,
            @Valid @ModelAttribute("told") Telling told,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        Where where = new Where(domain, part);
        if (errors.getTarget() != null && told.nobody()) {
            errors.rejectValue("by", "NotBlank");
        }
        if (errors.hasErrors()) {
            page.addAttribute("page", translateRating.open(id, where, officer));
            return PAGE;
        }
        translateRating.translate(id, where, told, officer);
        Flash.say(redirect, "told.kept");
        return "redirect:/programme-assessments/" + id + "#domains";
    }
}
