package lt.tiltas.programme.mentor;

import static lt.tiltas.programme.MentorRight.MATCH_MENTOR;

import jakarta.validation.Valid;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.MentorRight.Needs;
import lt.tiltas.programme.ProgrammeId;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Mentors of the people of one household. */
@Controller
class ProgrammeMentorController {

    private final OpenMatch openMatch;
    private final WishMentor wishMentor;

    ProgrammeMentorController(OpenMatch openMatch, WishMentor wishMentor) {
        this.openMatch = openMatch;
        this.wishMentor = wishMentor;
    }

    @Needs(MATCH_MENTOR)
    @GetMapping("/programmes/{id}/mentors")
    String index(@PathVariable ProgrammeId id, Officer officer, Model page) {
        page.addAttribute("page", openMatch.of(id, officer));
        return "programme/mentor/household";
    }

    @Needs(MATCH_MENTOR)
    @GetMapping("/programmes/{id}/mentors/new")
    String blank(@PathVariable ProgrammeId id, Officer officer, Model page) {
        WishMentor.Page opened = wishMentor.blank(id, officer);
        page.addAttribute("page", opened);
        page.addAttribute(
                "wish",
                MentorMatch.Form.empty(opened.led().household().contact().language()));
        return "programme/mentor/blank";
    }

    @Needs(MATCH_MENTOR)
    @PostMapping("/programmes/{id}/mentors")
    String create(
            @PathVariable ProgrammeId id,
            @Valid @ModelAttribute("wish") MentorMatch.Form form,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            switch (wishMentor.wish(id, form, officer)) {
                case WishMentor.Outcome.Wished(MentorMatchId wished) -> {
                    Flash.say(redirect, "match.wished");
                    return "redirect:/mentor-matches/" + wished;
                }
                case WishMentor.Outcome.Unknown(String field) -> errors.rejectValue(field, "NotBlank");
                case WishMentor.Outcome.AlreadyThere any -> errors.rejectValue("person", "match.already-there");
            }
        }
        page.addAttribute("page", wishMentor.blank(id, officer));
        return "programme/mentor/blank";
    }
}
