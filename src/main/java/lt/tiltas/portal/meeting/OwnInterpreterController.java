package lt.tiltas.portal.meeting;

import static lt.tiltas.programme.MeetingRight.OWN_MEETINGS;

import jakarta.validation.Valid;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.MeetingRight.Needs;
import lt.tiltas.programme.OwnMeeting;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What I wish of my interpreter. No reason is asked. */
@Controller
class OwnInterpreterController {

    private final KeepOwnMeetings keepOwnMeetings;

    OwnInterpreterController(KeepOwnMeetings keepOwnMeetings) {
        this.keepOwnMeetings = keepOwnMeetings;
    }

    @Needs(OWN_MEETINGS)
    @GetMapping("/my/interpreter")
    String edit(Officer officer, Model page) {
        KeepOwnMeetings.Interpreter found = found(officer);
        OwnMeeting.Wished wished = found.known().wished();
        page.addAttribute("page", found);
        page.addAttribute(
                "wish",
                wished == null ? new OwnMeeting.Wished(found.language(), null, null, null, false, null) : wished);
        return "portal/meeting/interpreter";
    }

    @Needs(OWN_MEETINGS)
    @PostMapping("/my/interpreter")
    String update(
            @Valid @ModelAttribute("wish") OwnMeeting.Wished wish,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            page.addAttribute("page", found(officer));
            return "portal/meeting/interpreter";
        }
        keepOwnMeetings.wish(wish, officer);
        Flash.say(redirect, "my.interpreter.said");
        return "redirect:/my/meetings";
    }

    private KeepOwnMeetings.Interpreter found(Officer officer) {
        return keepOwnMeetings.interpreter(officer).orElseThrow(() -> new NotHere("programme"));
    }
}
