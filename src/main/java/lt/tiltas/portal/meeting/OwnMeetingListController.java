package lt.tiltas.portal.meeting;

import static lt.tiltas.programme.MeetingRight.OWN_MEETINGS;

import lt.tiltas.access.Officer;
import lt.tiltas.programme.MeetingId;
import lt.tiltas.programme.MeetingRight.Needs;
import lt.tiltas.programme.OwnMeetings;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class OwnMeetingListController {

    private final KeepOwnMeetings keepOwnMeetings;
    private final OwnMeetings meetings;

    OwnMeetingListController(KeepOwnMeetings keepOwnMeetings, OwnMeetings meetings) {
        this.keepOwnMeetings = keepOwnMeetings;
        this.meetings = meetings;
    }

    @Needs(OWN_MEETINGS)
    @GetMapping("/my/meetings")
    String index(Officer officer, Model page) {
        page.addAttribute("page", keepOwnMeetings.list(officer));
        return "portal/meeting/index";
    }

    /** I come. */
    @Needs(OWN_MEETINGS)
    @PostMapping("/my/meetings/{id}/confirmation")
    String update(@PathVariable MeetingId id, Officer officer, RedirectAttributes redirect) {
        meetings.confirm(id, officer);
        Flash.say(redirect, "my.meeting.confirmed");
        return "redirect:/my/meetings";
    }
}
