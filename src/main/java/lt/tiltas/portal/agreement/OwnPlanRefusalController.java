package lt.tiltas.portal.agreement;

import static lt.tiltas.programme.AgreementRight.OWN_AGREEMENT;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.AgreementRight.Needs;
import lt.tiltas.programme.PlanVersionId;
import lt.tiltas.programme.agreement.OwnPlans;
import lt.tiltas.web.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** No to the plan, with a reason or without. Nothing else ends by it. */
@Controller
class OwnPlanRefusalController {

    public record Refusal(@Size(max = 1000) @Nullable String reason, int version) {

        @Nullable
        String orNull() {
            return reason == null || reason.isBlank() ? null : reason.strip();
        }
    }

    private final OwnPlans ownPlans;

    OwnPlanRefusalController(OwnPlans ownPlans) {
        this.ownPlans = ownPlans;
    }

    @Needs(OWN_AGREEMENT)
    @GetMapping("/my/plan-versions/{id}/refusal")
    String blank(@PathVariable PlanVersionId id, Officer officer, Model page) {
        var plan = ownPlans.mine(id, officer);
        page.addAttribute("plan", plan);
        page.addAttribute("refusal", new Refusal(null, plan.version()));
        return "portal/agreement/refusal";
    }

    @Needs(OWN_AGREEMENT)
    @PostMapping("/my/plan-versions/{id}/refusal")
    String create(
            @PathVariable PlanVersionId id,
            @Valid @ModelAttribute("refusal") Refusal refusal,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            page.addAttribute("plan", ownPlans.mine(id, officer));
            return "portal/agreement/refusal";
        }
        ownPlans.decline(id, refusal.orNull(), refusal.version(), officer);
        Flash.say(redirect, "my.plan.declined");
        return "redirect:/my/programme/plan";
    }
}
