package lt.tiltas.reception.compensation;

import static lt.tiltas.reception.HostRight.CLAIM_COMPENSATION;

import jakarta.validation.Valid;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.HostRight.Needs;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class ClaimDecisionController {

    private final DecideClaim decideClaim;
    private final OpenClaim openClaim;

    ClaimDecisionController(DecideClaim decideClaim, OpenClaim openClaim) {
        this.decideClaim = decideClaim;
        this.openClaim = openClaim;
    }

    @Needs(CLAIM_COMPENSATION)
    @PostMapping("/claims/{id}/decision")
    String create(
            @PathVariable ClaimId id,
            @Valid @ModelAttribute("decide") Claim.Decide form,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            switch (decideClaim.decide(id, form, officer)) {
                case DecideClaim.Outcome.Decided(String state) -> {
                    Flash.say(redirect, "claim.decided." + state);
                    return "redirect:/claims/" + id;
                }
                case DecideClaim.Outcome.DecidedAlready() -> errors.reject("claim.error.decided");
                case DecideClaim.Outcome.StillClashes() -> errors.reject("claim.error.clashes");
                case DecideClaim.Outcome.LeavesBeforeComing(), DecideClaim.Outcome.Left() ->
                    throw new IllegalStateException("nobody leaves by a decision");
            }
        }
        page.addAttribute("page", openClaim.open(id, officer));
        return "reception/compensation/claim";
    }
}
