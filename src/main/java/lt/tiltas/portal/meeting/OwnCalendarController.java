package lt.tiltas.portal.meeting;

import static lt.tiltas.programme.MeetingRight.OWN_MEETINGS;

import lt.tiltas.access.Officer;
import lt.tiltas.programme.MeetingRight.Needs;
import lt.tiltas.programme.OwnMeetings;
import lt.tiltas.web.Flash;
import lt.tiltas.web.Language;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The secret address of the own calendar: shown once, renewed, taken back. */
@Controller
class OwnCalendarController {

    private final OwnMeetings meetings;

    OwnCalendarController(OwnMeetings meetings) {
        this.meetings = meetings;
    }

    @Needs(OWN_MEETINGS)
    @PostMapping("/my/calendar")
    String create(Officer officer, Language language, RedirectAttributes redirect) {
        String address = ServletUriComponentsBuilder.fromCurrentContextPath()
                .pathSegment("calendars", meetings.renewCalendar(officer), language.code() + ".ics")
                .build()
                .toUriString();
        redirect.addFlashAttribute("address", address);
        return "redirect:/my/meetings";
    }

    @Needs(OWN_MEETINGS)
    @PostMapping("/my/calendar/withdrawal")
    String delete(Officer officer, RedirectAttributes redirect) {
        meetings.withdrawCalendar(officer);
        Flash.say(redirect, "calendar.withdrawn");
        return "redirect:/my/meetings";
    }
}
