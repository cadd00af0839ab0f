package lt.tiltas.placement.proposal;

import static lt.tiltas.placement.PlacementRight.PROPOSE_PLACE;
import static lt.tiltas.placement.PlacementRight.VIEW_PLACEMENT;

import lt.tiltas.access.Officer;
import lt.tiltas.placement.PlacementRight.Needs;
import lt.tiltas.placement.proposal.ProposePlaces.Outcome.NoPlaceFits;
import lt.tiltas.placement.proposal.ProposePlaces.Outcome.Proposed;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class PlacementController {

    private final OpenPlacement openPlacement;
    private final ProposePlaces proposePlaces;

    PlacementController(OpenPlacement openPlacement, ProposePlaces proposePlaces) {
        this.openPlacement = openPlacement;
        this.proposePlaces = proposePlaces;
    }

    @Needs(VIEW_PLACEMENT)
    @GetMapping("/households/{id}/placement")
    String show(@PathVariable HouseholdId id, Officer officer, Model page) {
        page.addAttribute("page", openPlacement.open(id, officer));
        return "placement/proposal/show";
    }

    @Needs(PROPOSE_PLACE)
    @PostMapping("/households/{id}/placement/proposals")
    String create(@PathVariable HouseholdId id, Officer officer, RedirectAttributes redirect) {
        switch (proposePlaces.propose(id, officer)) {
            case Proposed(int places) -> Flash.say(redirect, "placement.proposed", places);
            case NoPlaceFits(String cause) -> Flash.warn(redirect, "placement.no-place-fits." + cause);
        }
        return "redirect:/households/" + id + "/placement";
    }
}
