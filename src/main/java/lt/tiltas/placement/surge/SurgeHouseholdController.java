package lt.tiltas.placement.surge;

import static lt.tiltas.placement.PlacementRight.PROPOSE_PLACE;

import lt.tiltas.access.Officer;
import lt.tiltas.placement.PlacementRight.Needs;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The households of a run, each with its place and why. */
@Controller
class SurgeHouseholdController {

    private static final int LAST_PAGE = 100_000;

    private final OpenSurge openSurge;

    SurgeHouseholdController(OpenSurge openSurge) {
        this.openSurge = openSurge;
    }

    @Needs(PROPOSE_PLACE)
    @GetMapping("/surges/{id}/households")
    String index(
            @PathVariable SurgeId id,
            @RequestParam(defaultValue = "1") int run,
            @RequestParam @Nullable Integer municipality,
            @RequestParam(defaultValue = "0") int page,
            Officer officer,
            Model model) {
        model.addAttribute(
                "page", openSurge.households(id, run, municipality, Math.clamp(page, 0, LAST_PAGE), officer));
        return "placement/surge/households";
    }
}
