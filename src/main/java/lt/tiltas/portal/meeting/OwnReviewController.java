package lt.tiltas.portal.meeting;

import static lt.tiltas.programme.MeetingRight.OWN_MEETINGS;

import lt.tiltas.access.Officer;
import lt.tiltas.programme.MeetingRight.Needs;
import lt.tiltas.programme.OwnMeetings;
import lt.tiltas.programme.PlanReviewId;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class OwnReviewController {

    private final OwnMeetings meetings;

    OwnReviewController(OwnMeetings meetings) {
        this.meetings = meetings;
    }

    @Needs(OWN_MEETINGS)
    @PostMapping("/my/reviews/{id}/signature")
    String create(@PathVariable PlanReviewId id, Officer officer, RedirectAttributes redirect) {
        meetings.sign(id, officer);
        Flash.say(redirect, "my.review.signed");
        return "redirect:/my/meetings";
    }
}
