package lt.tiltas.placement.proposal;

import static lt.tiltas.placement.PlacementRight.PROPOSE_PLACE;

import jakarta.validation.Valid;
import lt.tiltas.access.Officer;
import lt.tiltas.placement.PlacementRight.Needs;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Another place than those proposed. */
@Controller
class OverrideController {

    private final ChooseOther chooseOther;
    private final OpenPlacement openPlacement;

    OverrideController(ChooseOther chooseOther, OpenPlacement openPlacement) {
        this.chooseOther = chooseOther;
        this.openPlacement = openPlacement;
    }

    @Needs(PROPOSE_PLACE)
    @PostMapping("/households/{id}/placement/overrides")
    String create(
            @PathVariable HouseholdId id,
            @Valid @ModelAttribute("choice") ChooseOther.Choice choice,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        if (choice.reason() != null && !choice.reason().isBlank() && !ChooseOther.REASONS.contains(choice.reason())) {
            errors.rejectValue("reason", "placement.reason-missing");
        }
        if (errors.hasErrors()) {
            page.addAttribute("page", openPlacement.open(id, officer));
            return "placement/proposal/show";
        }
        switch (chooseOther.choose(id, choice, officer)) {
            case ChooseOther.Outcome.Chosen(int rank) -> Flash.say(redirect, "placement.other-added", rank);
            case ChooseOther.Outcome.ThereAlready() -> Flash.warn(redirect, "placement.other-there");
            case ChooseOther.Outcome.CannotBe(String cause) -> Flash.warn(redirect, "placement.other-cannot." + cause);
        }
        return "redirect:/households/" + id + "/placement";
    }
}
