package lt.tiltas.placement.surge;

import static lt.tiltas.placement.PlacementRight.OFFER_PLACE;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import lt.tiltas.access.Officer;
import lt.tiltas.placement.PlacementRight.Needs;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.web.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A person decides for parts of a run; the offers are made then, and looked at while they are. */
@Controller
class ApprovalController {

    private final ApprovePlaces approvePlaces;
    private final Offering offering;
    private final OpenSurge openSurge;

    ApprovalController(ApprovePlaces approvePlaces, Offering offering, OpenSurge openSurge) {
        this.approvePlaces = approvePlaces;
        this.offering = offering;
        this.openSurge = openSurge;
    }

    @Needs(OFFER_PLACE)
    @PostMapping("/surges/{id}/approvals")
    String create(
            @PathVariable SurgeId id,
            @RequestParam(defaultValue = "1") int run,
            @RequestParam(defaultValue = "false") boolean all,
            @RequestParam(defaultValue = "") List<Integer> municipality,
            @RequestParam @Nullable HouseholdId household,
            Officer officer,
            RedirectAttributes redirect) {
        var chosen = new ApprovePlaces.Chosen(all, municipality, household);
        switch (approvePlaces.approve(id, run, chosen, officer)) {
            case ApprovePlaces.Outcome.Approved(int households) -> {
                Flash.say(redirect, "surge.approved", households);
                offering.begin(id, run, officer);
            }
            case ApprovePlaces.Outcome.NothingChosen() -> Flash.warn(redirect, "surge.nothing-chosen");
        }
        return "redirect:/surges/" + id + "?run=" + run + "#approve";
    }

    /** The bar alone, asked for each second. When the last offer was tried, the whole page is read anew. */
    @Needs(OFFER_PLACE)
    @GetMapping("/surges/{id}/approvals")
    String index(
            @PathVariable SurgeId id,
            @RequestParam(defaultValue = "1") int run,
            Officer officer,
            HttpServletResponse response,
            Model model) {
        SurgePage page = openSurge.open(id, run, officer);
        if (page.run() == null || !page.run().tally().isOffering()) {
            response.setHeader("HX-Refresh", "true");
        }
        model.addAttribute("page", page);
        return "placement/surge/progress";
    }
}
