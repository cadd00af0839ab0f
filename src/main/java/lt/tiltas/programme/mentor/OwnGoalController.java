package lt.tiltas.programme.mentor;

import static lt.tiltas.programme.MentorRight.OWN_MENTOR;

import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.MentorRight.Needs;
import lt.tiltas.web.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Which goal the own mentor may know. */
@Controller
class OwnGoalController {

    private final OwnMentor ownMentor;

    OwnGoalController(OwnMentor ownMentor) {
        this.ownMentor = ownMentor;
    }

    @Needs(OWN_MENTOR)
    @PostMapping("/my/mentor/{id}/goal")
    String update(
            @PathVariable MentorMatchId id,
            @RequestParam(required = false) @Nullable UUID goal,
            @RequestParam int version,
            Officer officer,
            RedirectAttributes redirect) {
        if (ownMentor.share(id, goal, version, officer)) {
            Flash.say(redirect, "my.mentor.shared");
        } else {
            Flash.warn(redirect, "my.mentor.too-late");
        }
        return "redirect:/my/mentor";
    }
}
