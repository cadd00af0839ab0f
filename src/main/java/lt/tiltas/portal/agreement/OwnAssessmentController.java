package lt.tiltas.portal.agreement;

import static lt.tiltas.programme.AgreementRight.OWN_AGREEMENT;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.AgreementRight.Needs;
import lt.tiltas.programme.AssessmentId;
import lt.tiltas.programme.assessment.OwnAssessment;
import lt.tiltas.web.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class OwnAssessmentController {

    /** @param correction what is not right, when it is not */
    public record Answer(
            @NotNull @Pattern(regexp = "right|wrong") String answer,
            @Size(max = 1000) @Nullable String correction,
            int version) {

        boolean wordless() {
            return answer.equals("wrong") && (correction == null || correction.isBlank());
        }
    }

    private final OwnAssessment ownAssessment;

    OwnAssessmentController(OwnAssessment ownAssessment) {
        this.ownAssessment = ownAssessment;
    }

    @Needs(OWN_AGREEMENT)
    @GetMapping("/my/programme/assessment")
    String show(Officer officer, Model page) {
        var found = ownAssessment.show(officer);
        page.addAttribute("assessment", found);
        page.addAttribute(
                "confirmation",
                new Answer("", null, found.map(one -> one.version()).orElse(0)));
        return "portal/agreement/assessment";
    }

    @Needs(OWN_AGREEMENT)
    @PostMapping("/my/assessments/{id}")
    String update(
            @PathVariable AssessmentId id,
            @Valid @ModelAttribute("confirmation") Answer answer,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        if (errors.getTarget() != null && !errors.hasFieldErrors("answer") && answer.wordless()) {
            errors.rejectValue("correction", "NotBlank");
        }
        if (errors.hasErrors()) {
            page.addAttribute("assessment", ownAssessment.mine(id, officer));
            return "portal/agreement/assessment";
        }
        String correction = answer.answer().equals("right") ? null : answer.correction();
        ownAssessment.answer(id, correction, answer.version(), officer);
        Flash.say(redirect, "my.assessment." + answer.answer());
        return "redirect:/my/programme/assessment";
    }
}
