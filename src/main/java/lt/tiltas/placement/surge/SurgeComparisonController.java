package lt.tiltas.placement.surge;

import static lt.tiltas.placement.PlacementRight.PROPOSE_PLACE;

import lt.tiltas.access.Officer;
import lt.tiltas.placement.PlacementRight.Needs;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Two runs of one list side by side. */
@Controller
class SurgeComparisonController {

    private final OpenSurge openSurge;

    SurgeComparisonController(OpenSurge openSurge) {
        this.openSurge = openSurge;
    }

    @Needs(PROPOSE_PLACE)
    @GetMapping("/surges/{id}/comparison")
    String show(
            @PathVariable SurgeId id,
            @RequestParam(defaultValue = "1") int first,
            @RequestParam(defaultValue = "2") int second,
            Officer officer,
            Model model) {
        model.addAttribute("compared", openSurge.compare(id, first, second, officer));
        return "placement/surge/compared";
    }
}
