package lt.tiltas.placement.surge;

import static lt.tiltas.placement.PlacementRight.PROPOSE_PLACE;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import lt.tiltas.access.Officer;
import lt.tiltas.placement.PlacementRight.Needs;
import lt.tiltas.web.Flash;
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

/** Another way of placing the same list. */
@Controller
class SurgeRunController {

    private static final int MOST = 1000;

    /** Points by code, as they were typed. */
    record Weighted(@Nullable Map<String, String> points) {

        Map<String, String> said() {
            return points == null ? Map.of() : points;
        }
    }

    private final AskForRun askForRun;
    private final RunWorker worker;
    private final OpenSurge openSurge;

    SurgeRunController(AskForRun askForRun, RunWorker worker, OpenSurge openSurge) {
        this.askForRun = askForRun;
        this.worker = worker;
        this.openSurge = openSurge;
    }

    @Needs(PROPOSE_PLACE)
    @PostMapping("/surges/{id}/runs")
    String create(
            @PathVariable SurgeId id,
            @RequestParam @Nullable Integer run,
            @ModelAttribute("weights") Weighted typed,
            BindingResult errors,
            Officer officer,
            RedirectAttributes redirect,
            Model model) {
        Map<String, Integer> points = new HashMap<>();
        typed.said().forEach((code, value) -> {
            if (value.strip().matches("\\d{1,4}") && Integer.parseInt(value.strip()) <= MOST) {
                points.put(code, Integer.valueOf(value.strip()));
            } else {
                errors.rejectValue("points[" + code + "]", "surge.weight-wrong");
            }
        });
        if (errors.hasErrors()) {
            model.addAttribute("page", openSurge.open(id, run, officer));
            return "placement/surge/show";
        }
        switch (askForRun.ask(id, points, officer)) {
            case AskForRun.Outcome.Asked() -> worker.look();
            case AskForRun.Outcome.AlreadyReckoning() -> Flash.warn(redirect, "surge.already-reckoning");
        }
        return "redirect:/surges/" + id;
    }

    /** What is being reckoned, asked for every two seconds. When it is ready the whole page is read anew. */
    @Needs(PROPOSE_PLACE)
    @GetMapping("/surges/{id}/runs")
    String index(@PathVariable SurgeId id, Officer officer, HttpServletResponse response, Model model) {
        SurgePage page = openSurge.open(id, null, officer);
        if (!page.isReckoning()) {
            response.setHeader("HX-Refresh", "true");
        }
        model.addAttribute("page", page);
        return "placement/surge/reckoning";
    }
}
