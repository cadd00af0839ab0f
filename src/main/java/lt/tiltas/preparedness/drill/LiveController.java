package lt.tiltas.preparedness.drill;

import static lt.tiltas.preparedness.PreparednessRight.TAKE_PART;

import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.preparedness.PreparednessRight.Needs;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A drill while it runs: its clock, what has happened in it, and what the reader does there. */
@Controller
class LiveController {

    private final GiveInjects giveInjects;
    private final PlayDrill playDrill;

    LiveController(GiveInjects giveInjects, PlayDrill playDrill) {
        this.giveInjects = giveInjects;
        this.playDrill = playDrill;
    }

    @Needs(TAKE_PART)
    @GetMapping("/preparedness/drills/{id}/live")
    String show(@PathVariable ExerciseId id, Officer officer, Model page) {
        return shown(id, officer, page);
    }

    /** An organisation takes note of something. */
    @Needs(TAKE_PART)
    @PostMapping("/preparedness/drills/{id}/notes")
    String create(@PathVariable ExerciseId id, @RequestParam UUID inject, Officer officer) {
        playDrill.note(id, inject, officer);
        return "redirect:/preparedness/drills/" + id + "/live";
    }

    String shown(ExerciseId id, Officer officer, Model page) {
        giveInjects.due(id);
        page.addAttribute("live", playDrill.show(id, officer));
        blank(page, "observation", Observation.New.blank());
        blank(page, "timing", Timing.New.blank());
        blank(page, "house", HouseTiming.New.blank());
        blank(page, "ready", HouseTiming.Ready.blank());
        return "preparedness/drill/live";
    }

    private static void blank(Model page, String name, Object form) {
        if (!page.containsAttribute(name)) {
            page.addAttribute(name, form);
        }
    }
}
