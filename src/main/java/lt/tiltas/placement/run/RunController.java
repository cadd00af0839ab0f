package lt.tiltas.placement.run;

import static lt.tiltas.placement.PlacementRight.VIEW_RUNS;

import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.placement.PlacementRight.Needs;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** How the prices came about. */
@Controller
class RunController {

    private final ReadRuns readRuns;

    RunController(ReadRuns readRuns) {
        this.readRuns = readRuns;
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
}
