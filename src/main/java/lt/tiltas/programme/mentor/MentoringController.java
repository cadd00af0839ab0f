package lt.tiltas.programme.mentor;

import static lt.tiltas.programme.MentorRight.MENTOR_SIDE;

import jakarta.validation.Valid;
import java.util.function.Supplier;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.MentorRight.Needs;
import lt.tiltas.programme.mentor.MoveMatch.Outcome;
import org.springframework.dao.DataIntegrityViolationException;
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
class MentoringController {

    private static final String PAGE = "programme/mentor/mentored";

    private final MeetAsMentor meetAsMentor;

    MentoringController(MeetAsMentor meetAsMentor) {
        this.meetAsMentor = meetAsMentor;
    }

    @Needs(MENTOR_SIDE)
    @GetMapping("/mentoring")
    String index(Officer officer, Model page) {
        page.addAttribute("matches", meetAsMentor.list(officer));
        return "programme/mentor/mentoring";
    }

    @Needs(MENTOR_SIDE)
    @GetMapping("/mentoring/{id}")
    String show(@PathVariable MentorMatchId id, Officer officer, Model page) {
        page.addAttribute("page", meetAsMentor.open(id, officer));
        return PAGE;
    }

    @Needs(MENTOR_SIDE)
    @PostMapping("/mentoring/{id}/steps")
    String update(
            @PathVariable MentorMatchId id,
            @RequestParam MatchStep step,
            @RequestParam int version,
            Officer officer,
            RedirectAttributes redirect) {
        MentorMatchController.say(tried(() -> meetAsMentor.move(id, step, version, officer)), redirect);
        return step == MatchStep.END ? "redirect:/mentoring" : "redirect:/mentoring/" + id;
    }

    @Needs(MENTOR_SIDE)
    @PostMapping("/mentoring/{id}/meeting")
    String edit(
            @PathVariable MentorMatchId id,
            @Valid @ModelAttribute("plan") MentorMatch.Plan plan,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            page.addAttribute("page", meetAsMentor.open(id, officer));
            return PAGE;
        }
        MentorMatchController.say(tried(() -> meetAsMentor.plan(id, plan, officer)), redirect);
        return "redirect:/mentoring/" + id;
    }

    @Needs(MENTOR_SIDE)
    @PostMapping("/mentoring/{id}/hours")
    String create(
            @PathVariable MentorMatchId id,
            @Valid @ModelAttribute("hours") HoursEntry.Form form,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            page.addAttribute("page", meetAsMentor.open(id, officer));
            return PAGE;
        }
        MentorMatchController.say(tried(() -> meetAsMentor.write(id, form, officer)), redirect);
        return "redirect:/mentoring/" + id;
    }

    /** The organisation does not see the checks: what they do not allow the database says. */
    private static Outcome tried(Supplier<Outcome> step) {
        try {
            return step.get();
        } catch (DataIntegrityViolationException refusal) {
            return MeetAsMentor.refused(refusal);
        }
    }
}
