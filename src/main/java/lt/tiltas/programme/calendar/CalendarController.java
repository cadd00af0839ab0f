package lt.tiltas.programme.calendar;

import static lt.tiltas.programme.MeetingRight.ARRANGE_MEETING;
import static lt.tiltas.programme.MeetingRight.VIEW_MEETINGS;

import java.time.LocalDate;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.MeetingId;
import lt.tiltas.programme.MeetingRight.Needs;
import lt.tiltas.web.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class CalendarController {

    private final ShowCalendar showCalendar;

    CalendarController(ShowCalendar showCalendar) {
        this.showCalendar = showCalendar;
    }

    /** @param view week or list; @param whose mine or all */
    @Needs(VIEW_MEETINGS)
    @GetMapping("/meetings")
    String index(
            @RequestParam(defaultValue = "week") String view,
            @RequestParam(defaultValue = "mine") String whose,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate day,
            @RequestParam(defaultValue = "0") int page,
            Officer officer,
            Model model) {
        boolean mine = !whose.equals("all");
        model.addAttribute(
                "page",
                view.equals("list")
                        ? showCalendar.list(officer, mine, Math.max(page, 0))
                        : showCalendar.week(officer, mine, day));
        return "programme/calendar/index";
    }

    @Needs(ARRANGE_MEETING)
    @PostMapping("/meetings/{id}/confirmation")
    String create(@PathVariable MeetingId id, Officer officer, RedirectAttributes redirect) {
        if (showCalendar.confirm(id, officer)) {
            Flash.say(redirect, "meeting.confirmed");
        } else {
            Flash.warn(redirect, "meeting.not-confirmed");
        }
        return "redirect:/meetings";
    }
}
