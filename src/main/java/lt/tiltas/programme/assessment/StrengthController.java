package lt.tiltas.programme.assessment;

import static lt.tiltas.programme.AgreementRight.ASSESS_STRENGTHS;

import jakarta.validation.Valid;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.AgreementRight.Needs;
import lt.tiltas.programme.AssessmentId;
import lt.tiltas.programme.StrengthId;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class StrengthController {

    private final OpenAssessment openAssessment;
    private final AddStrength addStrength;

    StrengthController(OpenAssessment openAssessment, AddStrength addStrength) {
        this.openAssessment = openAssessment;
        this.addStrength = addStrength;
    }

    @Needs(ASSESS_STRENGTHS)
    @PostMapping("/programme-assessments/{id}/strengths")
    String create(
            @PathVariable AssessmentId id,
            @Valid @ModelAttribute("strength") AddStrength.New strength,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            page.addAttribute("page", openAssessment.open(id, officer));
            return "programme/assessment/show";
        }
        addStrength.add(id, strength, officer);
        Flash.say(redirect, "strength.added");
        return "redirect:/programme-assessments/" + id + "#strengths";
    }

    @Needs(ASSESS_STRENGTHS)
    @PostMapping("/strengths/{id}/removal")
    String delete(@PathVariable StrengthId id, Officer officer, RedirectAttributes redirect) {
        AssessmentId assessment = addStrength.strike(id, officer);
        Flash.say(redirect, "strength.removed");
        return "redirect:/programme-assessments/" + assessment + "#strengths";
    }
}
