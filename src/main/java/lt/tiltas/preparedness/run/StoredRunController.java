package lt.tiltas.preparedness.run;

import static lt.tiltas.preparedness.PreparednessRight.TRY_SCENARIOS;

import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.preparedness.PreparednessRight.Needs;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class StoredRunController {

    private final ReadKept readKept;
    private final KeepQuestion keepQuestion;

    StoredRunController(ReadKept readKept, KeepQuestion keepQuestion) {
        this.readKept = readKept;
        this.keepQuestion = keepQuestion;
    }

    @Needs(TRY_SCENARIOS)
    @GetMapping("/preparedness/runs/{storedRun}")
    String show(@PathVariable("storedRun") UUID run, Officer officer, Model page) {
        page.addAttribute("page", readKept.run(run, officer));
        return "preparedness/run/show";
    }

    /** The question of a name, of the country as it is now. */
    @Needs(TRY_SCENARIOS)
    @PostMapping("/preparedness/scenarios/{keptScenario}/runs")
    String create(
            @PathVariable("keptScenario") UUID scenario,
            @RequestParam UUID own,
            Officer officer,
            RedirectAttributes redirect) {
        KeepQuestion.Kept kept = keepQuestion.again(scenario, own, officer);
        Flash.say(redirect, "kept.again.done", kept.version());
        return "redirect:/preparedness/runs/" + kept.run();
    }
}
