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
class ClaimLeavingController {

    private final DecideClaim decideClaim;
    private final OpenClaim openClaim;

    ClaimLeavingController(DecideClaim decideClaim, OpenClaim openClaim) {
        this.decideClaim = decideClaim;
        this.openClaim = openClaim;
    }

    @Needs(CLAIM_COMPENSATION)
    @PostMapping("/claims/{id}/leavings")
    String create(
            @PathVariable ClaimId id,
            @Valid @ModelAttribute("leaving") Claim.Leaving form,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            if (decideClaim.leaves(id, form, officer) instanceof DecideClaim.Outcome.Left) {
                Flash.say(redirect, "claim.left");
                return "redirect:/claims/" + id;
            }
            errors.rejectValue("until", "claim.error.leaves-before");
        }
        page.addAttribute("page", openClaim.open(id, officer));
        return "reception/compensation/claim";
    }
}
