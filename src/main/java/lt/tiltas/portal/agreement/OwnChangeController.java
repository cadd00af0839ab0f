package lt.tiltas.portal.agreement;

import static lt.tiltas.programme.AgreementRight.OWN_AGREEMENT;

import jakarta.validation.Valid;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.AgreementRight.Needs;
import lt.tiltas.programme.PlanVersionId;
import lt.tiltas.programme.agreement.OwnPlans;
import lt.tiltas.programme.agreement.ProposeChange;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What should be otherwise in my plan, in my own words. */
@Controller
class OwnChangeController {

    private final OwnPlans ownPlans;

    OwnChangeController(OwnPlans ownPlans) {
        this.ownPlans = ownPlans;
    }

    @Needs(OWN_AGREEMENT)
    @PostMapping("/my/plan-versions/{id}/changes")
    String create(
            @PathVariable PlanVersionId id,
            @Valid @ModelAttribute("change") ProposeChange.New change,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            ownPlans.mine(id, officer);
            page.addAttribute("page", ownPlans.show(officer));
            return "portal/agreement/show";
        }
        ownPlans.propose(id, change, officer);
        Flash.say(redirect, "my.plan.proposed");
        return "redirect:/my/programme/plan#changes";
    }
}
