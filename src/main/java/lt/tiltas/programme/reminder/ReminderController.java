package lt.tiltas.programme.reminder;

import static lt.tiltas.programme.MeetingRight.VIEW_MEETINGS;

import lt.tiltas.access.Officer;
import lt.tiltas.programme.MeetingRight.Needs;
import lt.tiltas.programme.ReminderId;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class ReminderController {

    private final PassOnReminders passOn;

    ReminderController(PassOnReminders passOn) {
        this.passOn = passOn;
    }

    @Needs(VIEW_MEETINGS)
    @GetMapping("/reminders")
    String index(
            @RequestParam(defaultValue = "mine") String shown,
            @RequestParam(defaultValue = "0") int page,
            Officer officer,
            Model model) {
        model.addAttribute("listed", passOn.list(officer, !shown.equals("all"), Math.max(page, 0)));
        return "programme/reminder/index";
    }

    @Needs(VIEW_MEETINGS)
    @PostMapping("/reminders/{id}")
    String update(@PathVariable ReminderId id, Officer officer, RedirectAttributes redirect) {
        passOn.pass(id, officer);
        Flash.say(redirect, "reminder.passed");
        return "redirect:/reminders";
    }
}
