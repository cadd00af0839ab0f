package lt.tiltas.programme.calendar;

import static lt.tiltas.programme.MeetingRight.KEEP_CALENDAR;

import lt.tiltas.access.Officer;
import lt.tiltas.programme.MeetingRight.Needs;
import lt.tiltas.web.Flash;
import lt.tiltas.web.Language;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

@Controller
class CalendarAddressController {

    private final KeepCalendar keepCalendar;

    CalendarAddressController(KeepCalendar keepCalendar) {
        this.keepCalendar = keepCalendar;
    }

    @Needs(KEEP_CALENDAR)
    @GetMapping("/calendar-address")
    String show(Officer officer, Model page) {
        page.addAttribute("standing", keepCalendar.open(officer));
        return "programme/calendar/address";
    }

    /** Shown once, on the page that follows at once. */
    @Needs(KEEP_CALENDAR)
    @PostMapping("/calendar-address")
    String create(Officer officer, Language language, RedirectAttributes redirect) {
        redirect.addFlashAttribute("address", address(keepCalendar.renew(officer), language));
        return "redirect:/calendar-address";
    }

    @Needs(KEEP_CALENDAR)
    @PostMapping("/calendar-address/withdrawal")
    String delete(Officer officer, RedirectAttributes redirect) {
        keepCalendar.withdraw(officer);
        Flash.say(redirect, "calendar.withdrawn");
        return "redirect:/calendar-address";
    }

    private static String address(CalendarSecret secret, Language language) {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .pathSegment("calendars", secret.value(), language.code() + ".ics")
                .build()
                .toUriString();
    }
}
