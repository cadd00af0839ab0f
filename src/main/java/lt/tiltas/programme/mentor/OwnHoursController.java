package lt.tiltas.programme.mentor;

import static lt.tiltas.programme.MentorRight.OWN_MENTOR;

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

/** Time with the own mentor. */
@Controller
class OwnHoursController {

    private final OwnMentor ownMentor;

    OwnHoursController(OwnMentor ownMentor) {
        this.ownMentor = ownMentor;
    }

    @Needs(OWN_MENTOR)
    @PostMapping("/my/mentor/{id}/hours")
    String create(
            @PathVariable MentorMatchId id,
            @Valid @ModelAttribute("hours") HoursEntry.Form form,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            page.addAttribute("page", ownMentor.open(officer));
            return "programme/mentor/mine";
        }
        OwnMentorController.say(ownMentor.write(id, form, officer), redirect);
        return "redirect:/my/mentor";
    }

    @Needs(OWN_MENTOR)
    @PostMapping("/my/mentor/{id}/hours/{entry}")
    String update(
            @PathVariable MentorMatchId id,
            @PathVariable HoursEntryId entry,
            @RequestParam boolean yes,
            Officer officer,
            RedirectAttributes redirect) {
        if (ownMentor.confirm(id, entry, yes, officer)) {
            Flash.say(redirect, yes ? "my.mentor.hours.confirmed" : "my.mentor.hours.denied");
        } else {
            Flash.warn(redirect, "my.mentor.too-late");
        }
        return "redirect:/my/mentor";
    }
}
