package lt.tiltas.programme.mentor;

import static lt.tiltas.programme.MentorRight.MATCH_MENTOR;

import jakarta.validation.Valid;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.MentorRight.Needs;
import lt.tiltas.programme.mentor.MoveMatch.Outcome;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Wishes of the municipality and one of them: whom to propose, what was said, when they meet next. */
@Controller
class MentorMatchController {

    private final OpenMatch openMatch;
    private final MoveMatch moveMatch;

    MentorMatchController(OpenMatch openMatch, MoveMatch moveMatch) {
        this.openMatch = openMatch;
        this.moveMatch = moveMatch;
    }

    @Needs(MATCH_MENTOR)
    @GetMapping("/mentor-matches")
    String index(
            @RequestParam(defaultValue = "waiting") String shown,
            @RequestParam(defaultValue = "0") int page,
            Officer officer,
            Model model) {
        String known = shown.equals("together") || shown.equals("over") ? shown : "waiting";
        model.addAttribute("listed", openMatch.list(known, page, officer));
        return "programme/mentor/matches";
    }

    @Needs(MATCH_MENTOR)
    @GetMapping("/mentor-matches/{id}")
    String show(@PathVariable MentorMatchId id, Officer officer, Model page) {
        page.addAttribute("page", openMatch.open(id, officer));
        return "programme/mentor/match";
    }

    @Needs(MATCH_MENTOR)
    @PostMapping("/mentor-matches/{id}/proposal")
    String create(
            @PathVariable MentorMatchId id,
            @RequestParam MentorId mentor,
            @RequestParam int version,
            Officer officer,
            RedirectAttributes redirect) {
        say(moveMatch.propose(id, mentor, version, officer), redirect);
        return "redirect:/mentor-matches/" + id;
    }

    @Needs(MATCH_MENTOR)
    @PostMapping("/mentor-matches/{id}/steps")
    String update(
            @PathVariable MentorMatchId id,
            @RequestParam MatchStep step,
            @RequestParam int version,
            Officer officer,
            RedirectAttributes redirect) {
        say(moveMatch.move(id, step, version, officer), redirect);
        return "redirect:/mentor-matches/" + id;
    }

    @Needs(MATCH_MENTOR)
    @PostMapping("/mentor-matches/{id}/meeting")
    String edit(
            @PathVariable MentorMatchId id,
            @Valid @ModelAttribute("plan") MentorMatch.Plan plan,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            page.addAttribute("page", openMatch.open(id, officer));
            return "programme/mentor/match";
        }
        say(moveMatch.plan(id, plan, officer), redirect);
        return "redirect:/mentor-matches/" + id;
    }

    /** The same sentences for the office and the mentor's organisation. */
    static void say(Outcome outcome, RedirectAttributes redirect) {
        switch (outcome) {
            case Outcome.Moved(String step) -> Flash.say(redirect, "match.moved." + step);
            case Outcome.NotPossible any -> Flash.warn(redirect, "match.not-possible");
            case Outcome.NoValidCheck any -> Flash.warn(redirect, "match.no-valid-check");
            case Outcome.NotThatDay any -> Flash.warn(redirect, "match.not-that-day");
        }
    }
}
