package lt.tiltas.portal.agreement;

import static lt.tiltas.programme.AgreementRight.OWN_AGREEMENT;

import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.AgreementRight.Needs;
import lt.tiltas.programme.PlanVersionId;
import lt.tiltas.programme.agreement.OwnPlans;
import lt.tiltas.programme.agreement.OwnPlans.Outcome;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Signed on the phone: one more page says what signing means, and that nothing is lost by waiting. */
@Controller
class OwnSignatureController {

    private final OwnPlans ownPlans;

    OwnSignatureController(OwnPlans ownPlans) {
        this.ownPlans = ownPlans;
    }

    @Needs(OWN_AGREEMENT)
    @GetMapping("/my/plan-versions/{id}/signature")
    String blank(@PathVariable PlanVersionId id, Officer officer, Model page) {
        page.addAttribute("plan", ownPlans.mine(id, officer));
        page.addAttribute("own", UUID.randomUUID());
        return "portal/agreement/sign";
    }

    @Needs(OWN_AGREEMENT)
    @PostMapping("/my/plan-versions/{id}/signature")
    String create(
            @PathVariable PlanVersionId id,
            @RequestParam UUID own,
            @RequestParam int version,
            Officer officer,
            RedirectAttributes redirect) {
        switch (ownPlans.sign(id, own, version, officer)) {
            case Outcome.Signed() -> Flash.say(redirect, "my.plan.signed");
            case Outcome.NotReadable() -> Flash.warn(redirect, "my.plan.not-readable");
        }
        return "redirect:/my/programme/plan";
    }
}
