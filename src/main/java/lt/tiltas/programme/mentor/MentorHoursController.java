package lt.tiltas.programme.mentor;

import static lt.tiltas.programme.MentorRight.MATCH_MENTOR;

import jakarta.validation.Valid;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.MentorRight.Needs;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Hours as a mentor without an organisation tells them to the office. */
@Controller
class MentorHoursController {

    private final OpenMatch openMatch;
    private final WriteHours writeHours;

    MentorHoursController(OpenMatch openMatch, WriteHours writeHours) {
        this.openMatch = openMatch;
        this.writeHours = writeHours;
    }

    @Needs(MATCH_MENTOR)
    @PostMapping("/mentor-matches/{id}/hours")
    String create(
            @PathVariable MentorMatchId id,
            @Valid @ModelAttribute("hours") HoursEntry.Form form,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            page.addAttribute("page", openMatch.open(id, officer));
            return "programme/mentor/match";
        }
        MentorMatchController.say(writeHours.write(id, form, officer), redirect);
        return "redirect:/mentor-matches/" + id;
    }

    @Needs(MATCH_MENTOR)
    @PostMapping("/mentor-matches/{id}/hours/{entry}")
    String update(
            @PathVariable MentorMatchId id,
            @PathVariable HoursEntryId entry,
            @RequestParam boolean yes,
            Officer officer,
            RedirectAttributes redirect) {
        if (writeHours.answer(id, entry, yes, officer)) {
            Flash.say(redirect, yes ? "match.hours.confirmed" : "match.hours.denied");
        } else {
            Flash.warn(redirect, "match.not-possible");
        }
        return "redirect:/mentor-matches/" + id;
    }
}
