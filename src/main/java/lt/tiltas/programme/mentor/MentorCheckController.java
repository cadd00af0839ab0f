package lt.tiltas.programme.mentor;

import static lt.tiltas.programme.MentorRight.MENTOR_VET;

import jakarta.validation.Valid;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.MentorRight.Needs;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What was seen of a mentor, and the steps that follow from it. */
@Controller
class MentorCheckController {

    private final VetMentor vetMentor;

    MentorCheckController(VetMentor vetMentor) {
        this.vetMentor = vetMentor;
    }

    @Needs(MENTOR_VET)
    @PostMapping("/mentors/{id}/checks")
    String create(
            @PathVariable MentorId id,
            @Valid @ModelAttribute("check") MentorCheck.Form form,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        if (form != null
                && form.seenOn() != null
                && form.validUntil() != null
                && form.validUntil().isBefore(form.seenOn())) {
            errors.rejectValue("validUntil", "mentor.check.ends-before-seen");
        }
        if (errors.hasErrors()) {
            page.addAttribute("page", vetMentor.open(id, officer));
            return "programme/mentor/show";
        }
        vetMentor.saw(id, form, officer);
        Flash.say(redirect, "mentor.check.added");
        return "redirect:/mentors/" + id;
    }

    @Needs(MENTOR_VET)
    @PostMapping("/mentors/{id}/checks/{check}/withdrawal")
    String delete(
            @PathVariable MentorId id,
            @PathVariable MentorCheckId check,
            Officer officer,
            RedirectAttributes redirect) {
        vetMentor.withdraw(id, check, officer);
        Flash.say(redirect, "mentor.check.withdrawn");
        return "redirect:/mentors/" + id;
    }

    @Needs(MENTOR_VET)
    @PostMapping("/mentors/{id}/state")
    String update(
            @PathVariable MentorId id,
            @RequestParam MentorState to,
            @RequestParam int version,
            Officer officer,
            RedirectAttributes redirect) {
        if (vetMentor.move(id, to, version, officer)) {
            Flash.say(redirect, "mentor.moved." + to.code());
        } else {
            Flash.warn(redirect, "mentor.check.missing");
        }
        return "redirect:/mentors/" + id;
    }
}
