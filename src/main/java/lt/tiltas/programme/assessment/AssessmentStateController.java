package lt.tiltas.programme.assessment;

import static lt.tiltas.programme.AgreementRight.ASSESS_STRENGTHS;

import jakarta.validation.Valid;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.AgreementRight.Needs;
import lt.tiltas.programme.AssessmentId;
import lt.tiltas.programme.assessment.MoveAssessment.Outcome;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class AssessmentStateController {

    private final MoveAssessment moveAssessment;

    AssessmentStateController(MoveAssessment moveAssessment) {
        this.moveAssessment = moveAssessment;
    }

    @Needs(ASSESS_STRENGTHS)
    @PostMapping("/programme-assessments/{id}/state")
    String update(
            @PathVariable AssessmentId id,
            @Valid @ModelAttribute("to") MoveAssessment.To to,
            Officer officer,
            RedirectAttributes redirect) {
        switch (moveAssessment.move(id, to, officer)) {
            case Outcome.Moved() -> Flash.say(redirect, "assessment.moved." + to.state());
            case Outcome.WithoutStrengths() -> Flash.warn(redirect, "assessment.without-strengths");
            case Outcome.LowDomains(var domains) -> Flash.warn(redirect, "assessment.low-domains", domains.size());
        }
        return "redirect:/programme-assessments/" + id;
    }
}
