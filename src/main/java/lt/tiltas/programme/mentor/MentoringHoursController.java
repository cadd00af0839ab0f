package lt.tiltas.programme.mentor;

import static lt.tiltas.programme.MentorRight.MENTOR_SIDE;

import lt.tiltas.access.Officer;
import lt.tiltas.programme.MentorRight.Needs;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the person wrote, answered by the mentor's organisation. */
@Controller
class MentoringHoursController {

    private final MeetAsMentor meetAsMentor;

    MentoringHoursController(MeetAsMentor meetAsMentor) {
        this.meetAsMentor = meetAsMentor;
    }

    @Needs(MENTOR_SIDE)
    @PostMapping("/mentoring/{id}/hours/{entry}")
    String update(
            @PathVariable MentorMatchId id,
            @PathVariable HoursEntryId entry,
            @RequestParam boolean yes,
            Officer officer,
            RedirectAttributes redirect) {
        if (meetAsMentor.answer(id, entry, yes, officer)) {
            Flash.say(redirect, yes ? "match.hours.confirmed" : "match.hours.denied");
        } else {
            Flash.warn(redirect, "match.not-possible");
        }
        return "redirect:/mentoring/" + id;
    }
}
