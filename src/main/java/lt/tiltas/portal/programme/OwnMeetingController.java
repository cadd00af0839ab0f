package lt.tiltas.portal.programme;

import static lt.tiltas.programme.ProgrammeRight.OWN_PLAN;

import lt.tiltas.access.Officer;
import lt.tiltas.programme.MeetingId;
import lt.tiltas.programme.OwnPlan;
import lt.tiltas.programme.ProgrammeRight.Needs;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class OwnMeetingController {

    private final OwnPlan ownPlan;

    OwnMeetingController(OwnPlan ownPlan) {
        this.ownPlan = ownPlan;
    }

    @Needs(OWN_PLAN)
    @PostMapping("/my/meetings/{id}/other-time")
    String update(@PathVariable MeetingId id, Officer officer, RedirectAttributes redirect) {
        ownPlan.askOtherTime(id, officer);
        Flash.say(redirect, "my.meeting.other-time-asked");
        return "redirect:/my/meetings";
    }
}
