package lt.tiltas.portal.meeting;

import static lt.tiltas.programme.MeetingRight.OWN_MEETINGS;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.MeetingId;
import lt.tiltas.programme.MeetingRight.Needs;
import lt.tiltas.programme.OwnMeetings;
import lt.tiltas.web.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** I cannot come, and what is in the way. */
@Controller
class OwnAbsenceController {

    public record New(
            @NotBlank @Pattern(regexp = "|transport|childcare|work|illness|fear|phone|not_understood|interpreter|other")
            String barrier,

            @Size(max = 500) @Nullable String words) {}

    private final KeepOwnMeetings keepOwnMeetings;
    private final OwnMeetings meetings;

    OwnAbsenceController(KeepOwnMeetings keepOwnMeetings, OwnMeetings meetings) {
        this.keepOwnMeetings = keepOwnMeetings;
        this.meetings = meetings;
    }

    @Needs(OWN_MEETINGS)
    @GetMapping("/my/meetings/{id}/absence")
    String blank(@PathVariable MeetingId id, Officer officer, Model page) {
        page.addAttribute("line", keepOwnMeetings.open(id, officer));
        page.addAttribute("absence", new New("", null));
        return "portal/meeting/absence";
    }

    @Needs(OWN_MEETINGS)
    @PostMapping("/my/meetings/{id}/absence")
    String create(
            @PathVariable MeetingId id,
            @Valid @ModelAttribute("absence") New absence,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            page.addAttribute("line", keepOwnMeetings.open(id, officer));
            return "portal/meeting/absence";
        }
        meetings.cannotCome(id, absence.barrier(), absence.words() == null ? "" : absence.words(), officer);
        Flash.say(redirect, "my.meeting.absence-said");
        return "redirect:/my/meetings";
    }
}
