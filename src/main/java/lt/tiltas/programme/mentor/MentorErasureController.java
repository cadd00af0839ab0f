package lt.tiltas.programme.mentor;

import static lt.tiltas.programme.MentorRight.MENTOR_VET;

import lt.tiltas.access.Officer;
import lt.tiltas.programme.MentorRight.Needs;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The mentor has left. */
@Controller
class MentorErasureController {

    private final ForgetMentors forgetMentors;

    MentorErasureController(ForgetMentors forgetMentors) {
        this.forgetMentors = forgetMentors;
    }

    @Needs(MENTOR_VET)
    @PostMapping("/mentors/{id}/erasure")
    String delete(@PathVariable MentorId id, Officer officer, RedirectAttributes redirect) {
        if (forgetMentors.left(id, officer)) {
            Flash.say(redirect, "mentor.forgotten");
            return "redirect:/mentors";
        }
        Flash.warn(redirect, "mentor.not-forgotten");
        return "redirect:/mentors/" + id;
    }
}
