package lt.tiltas.programme.mentor;

import static lt.tiltas.programme.MentorRight.OWN_MENTOR;

import jakarta.validation.Valid;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.MentorRight.Needs;
import lt.tiltas.programme.mentor.MoveMatch.Outcome;
import lt.tiltas.web.Flash;
import lt.tiltas.web.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class OwnMentorController {

    private static final String HOME = "redirect:/my/mentor";

    private final OwnMentor ownMentor;

    OwnMentorController(OwnMentor ownMentor) {
        this.ownMentor = ownMentor;
    }

    @Needs(OWN_MENTOR)
    @GetMapping("/my/mentor")
    String show(Officer officer, Model page) {
        page.addAttribute("page", ownMentor.open(officer));
        return "programme/mentor/mine";
    }

    @Needs(OWN_MENTOR)
    @GetMapping("/my/mentor/wish")
    String blank(Officer officer, Language language, Model page) {
        OwnMentor.Page opened = ownMentor.open(officer);
        page.addAttribute("page", opened);
        page.addAttribute(
                "wish",
                opened.lives()
                        ? MentorMatch.Form.of(opened.match().orElseThrow())
                        : MentorMatch.Form.empty(language.code()));
        return "programme/mentor/wish";
    }

    @Needs(OWN_MENTOR)
    @PostMapping("/my/mentor/wish")
    String create(
            @Valid @ModelAttribute("wish") MentorMatch.Form form,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            page.addAttribute("page", ownMentor.open(officer));
            return "programme/mentor/wish";
        }
        if (ownMentor.wish(form, officer)) {
            Flash.say(redirect, "my.mentor.wished");
        } else {
            Flash.warn(redirect, "my.mentor.too-late");
        }
        return HOME;
    }

    @Needs(OWN_MENTOR)
    @PostMapping("/my/mentor/{id}/answer")
    String update(
            @PathVariable MentorMatchId id,
            @RequestParam MatchStep step,
            @RequestParam(required = false) @Nullable UUID goal,
            @RequestParam int version,
            Officer officer,
            RedirectAttributes redirect) {
        say(ownMentor.answer(id, step, goal, version, officer), redirect);
        return HOME;
    }

    @Needs(OWN_MENTOR)
    @GetMapping("/my/mentor/end")
    String edit(Officer officer, Model page) {
        page.addAttribute("page", ownMentor.open(officer));
        return "programme/mentor/end";
    }

    static void say(Outcome outcome, RedirectAttributes redirect) {
        switch (outcome) {
            case Outcome.Moved(String step) -> Flash.say(redirect, "my.mentor.moved." + step);
            case Outcome.NotPossible any -> Flash.warn(redirect, "my.mentor.too-late");
            case Outcome.NoValidCheck any -> Flash.warn(redirect, "my.mentor.no-valid-check");
            case Outcome.NotThatDay any -> Flash.warn(redirect, "my.mentor.not-that-day");
        }
    }
}
