package lt.tiltas.placement.run;

import static lt.tiltas.placement.PlacementRight.VIEW_RUNS;
import static lt.tiltas.placement.PlacementRight.WORK_OUT_PRICES;

import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.placement.PlacementRight.Needs;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How the prices came about. */
@Controller
class RunController {

    private final ReadRuns readRuns;
    private final AskForPrices askForPrices;

    RunController(ReadRuns readRuns, AskForPrices askForPrices) {
        this.readRuns = readRuns;
        this.askForPrices = askForPrices;
    }

    @Needs(VIEW_RUNS)
    @GetMapping("/placement-runs")
    String index(Officer officer, Model page) {
        page.addAttribute("runs", readRuns.list(officer));
        return "placement/run/index";
    }

    @Needs(VIEW_RUNS)
    @GetMapping("/placement-runs/{run}")
    String show(@PathVariable UUID run, Officer officer, Model page) {
        page.addAttribute("page", readRuns.open(run, officer));
        return "placement/run/show";
    }

    @Needs(WORK_OUT_PRICES)
    @PostMapping("/placement-runs")
    String create(Officer officer, RedirectAttributes redirect) {
        askForPrices.ask(officer);
        Flash.say(redirect, "run.asked");
        return "redirect:/placement-runs";
    }
}
