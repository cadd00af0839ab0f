package lt.tiltas.programme.ladder;

import static lt.tiltas.programme.MeetingRight.CLIMB_LADDER;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.MeetingRight.Needs;
import lt.tiltas.programme.RungId;
import lt.tiltas.programme.ladder.ClimbLadder.Outcome;
import lt.tiltas.programme.plan.Leading.Led;
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

@Controller
class RungController {

    private static final Set<String> SHOWN = Set.of("mine", "all", "late", "supervisor");

    private final ClimbLadder climbLadder;
    private final Clock clock;

    RungController(ClimbLadder climbLadder, Clock clock) {
        this.climbLadder = climbLadder;
        this.clock = clock;
    }

    @Needs(CLIMB_LADDER)
    @GetMapping("/missed")
    String index(
            @RequestParam(defaultValue = "mine") String shown,
            @RequestParam(defaultValue = "0") int page,
            Officer officer,
            Model model) {
        String known = SHOWN.contains(shown) ? shown : "mine";
        model.addAttribute("listed", climbLadder.list(officer, known, Math.max(page, 0)));
        model.addAttribute("today", LocalDate.now(clock));
        return "programme/ladder/index";
    }

    @Needs(CLIMB_LADDER)
    @GetMapping("/missed/{id}/edit")
    String edit(@PathVariable RungId id, Officer officer, Model page) {
        ClimbLadder.Page opened = climbLadder.open(id, officer);
        page.addAttribute("page", opened);
        page.addAttribute(
                "done", new ClimbLadder.Done("", null, null, opened.rung().version()));
        return "programme/ladder/edit";
    }

    @Needs(CLIMB_LADDER)
    @PostMapping("/missed/{id}")
    String update(
            @PathVariable RungId id,
            @Valid @ModelAttribute("done") ClimbLadder.Done done,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            switch (climbLadder.end(id, done, officer)) {
                case Outcome.Ended(Led led, boolean ended) -> {
                    Flash.say(redirect, ended ? "rung.said." + done.outcome() : "rung.said.next");
                    return done.outcome().equals("agreed")
                            ? "redirect:/programmes/" + led.programme().id() + "/meetings/new"
                            : "redirect:/missed";
                }
                case Outcome.Ours() -> errors.rejectValue("outcome", "rung.ours");
                case Outcome.NotPossibleHere() -> errors.rejectValue("outcome", "rung.not-yours");
            }
        }
        page.addAttribute("page", climbLadder.open(id, officer));
        return "programme/ladder/edit";
    }
}
