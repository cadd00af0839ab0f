package lt.tiltas.preparedness.run;

import static lt.tiltas.preparedness.PreparednessRight.TRY_SCENARIOS;

import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.preparedness.PreparednessRight.Needs;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class RunRepeatController {

    private final RepeatRun repeatRun;

    RunRepeatController(RepeatRun repeatRun) {
        this.repeatRun = repeatRun;
    }

    @Needs(TRY_SCENARIOS)
    @PostMapping("/preparedness/runs/{storedRun}/repeats")
    String create(
            @PathVariable("storedRun") UUID run, @RequestParam UUID own, Officer officer, RedirectAttributes redirect) {
        switch (repeatRun.repeat(run, own, officer)) {
            case RepeatRun.Outcome.Same() -> Flash.say(redirect, "kept.same");
            case RepeatRun.Outcome.Differs(int points, boolean engine) ->
                Flash.warn(redirect, engine ? "kept.differs.engine" : "kept.differs", points);
        }
        return "redirect:/preparedness/runs/" + run;
    }
}
