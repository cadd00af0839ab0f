package lt.tiltas.programme.assessment;

import static lt.tiltas.programme.AgreementRight.ASSESS_STRENGTHS;

import jakarta.validation.Valid;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.AgreementRight.Needs;
import lt.tiltas.programme.AssessmentId;
import lt.tiltas.programme.ProgrammeId;
import lt.tiltas.programme.plan.Leading.Led;
import lt.tiltas.registration.PersonId;
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
class ProgrammeAssessmentController {

    private final StartAssessment startAssessment;
    private final OpenAssessment openAssessment;
    private final FirstOrNext firstOrNext;

    ProgrammeAssessmentController(
            StartAssessment startAssessment, OpenAssessment openAssessment, FirstOrNext firstOrNext) {
        this.startAssessment = startAssessment;
        this.openAssessment = openAssessment;
        this.firstOrNext = firstOrNext;
    }

    @Needs(ASSESS_STRENGTHS)
    @GetMapping("/programmes/{id}/people/{person}/assessments/new")
    String blank(@PathVariable ProgrammeId id, @PathVariable PersonId person, Officer officer, Model page) {
        Led led = startAssessment.open(id, person.value(), officer);
        page.addAttribute("led", led);
        page.addAttribute(
                "assessment",
                new StartAssessment.New(
                        UUID.randomUUID(),
                        person.value(),
                        firstOrNext.kind(led.programme(), person.value()),
                        led.household().contact().language(),
                        null,
                        null,
                        null));
        return "programme/assessment/blank";
    }

    @Needs(ASSESS_STRENGTHS)
    @PostMapping("/programmes/{id}/assessments")
    String create(
            @PathVariable ProgrammeId id,
            @Valid @ModelAttribute("assessment") StartAssessment.New assessment,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            page.addAttribute("led", firstOrNext.open(id, officer));
            return "programme/assessment/blank";
        }
        AssessmentId started = startAssessment.start(id, assessment, officer);
        Flash.say(redirect, "assessment.started");
        return "redirect:/programme-assessments/" + started;
    }

    @Needs(ASSESS_STRENGTHS)
    @GetMapping("/programme-assessments/{id}")
    String show(@PathVariable AssessmentId id, Officer officer, Model page) {
        OpenAssessment.Page opened = openAssessment.open(id, officer);
        page.addAttribute("page", opened);
        page.addAttribute(
                "strength",
                new AddStrength.New(
                        UUID.randomUUID(), "", opened.assessment().talk().language(), null));
        return "programme/assessment/show";
    }
}
