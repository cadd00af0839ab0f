package lt.tiltas.programme.calendar;

import static lt.tiltas.programme.MeetingRight.VIEW_MEETINGS;

import java.time.Clock;
import java.time.LocalDate;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.MeetingRight.Needs;
import lt.tiltas.programme.ProgrammeId;
import lt.tiltas.programme.reminder.ChooseTexts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class FamilyController {

    private final ShowFamily showFamily;
    private final ChooseTexts chooseTexts;
    private final Clock clock;

    FamilyController(ShowFamily showFamily, ChooseTexts chooseTexts, Clock clock) {
        this.showFamily = showFamily;
        this.chooseTexts = chooseTexts;
        this.clock = clock;
    }

    @Needs(VIEW_MEETINGS)
    @GetMapping("/programmes/{id}/meetings")
    String index(@PathVariable ProgrammeId id, Officer officer, Model page) {
        page.addAttribute("page", showFamily.show(id, officer));
        page.addAttribute("texts", chooseTexts.open(id, officer));
        page.addAttribute("today", LocalDate.now(clock));
        return "programme/calendar/family";
    }
}
