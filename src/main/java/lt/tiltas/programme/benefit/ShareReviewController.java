package lt.tiltas.programme.benefit;

import static lt.tiltas.programme.BenefitRight.KEEP_CONTRACT;

import lt.tiltas.access.Officer;
import lt.tiltas.programme.BenefitRight.Needs;
import lt.tiltas.programme.ContractId;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class ShareReviewController {

    private final ChangeContract changeContract;

    ShareReviewController(ChangeContract changeContract) {
        this.changeContract = changeContract;
    }

    @Needs(KEEP_CONTRACT)
    @PostMapping("/contracts/{id}/share-review")
    String create(@PathVariable ContractId id, Officer officer, RedirectAttributes redirect) {
        HouseholdId household = changeContract.review(id, officer);
        Flash.say(redirect, "share-review.held");
        return "redirect:/households/" + household + "/benefit";
    }
}
