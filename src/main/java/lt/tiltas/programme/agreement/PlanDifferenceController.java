package lt.tiltas.programme.agreement;

import static lt.tiltas.programme.AgreementRight.WRITE_PLAN;

import lt.tiltas.access.Officer;
import lt.tiltas.programme.AgreementRight.Needs;
import lt.tiltas.programme.PlanVersionId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What is other in this version than in the one before it. */
@Controller
class PlanDifferenceController {

    private final OpenPlan openPlan;

    PlanDifferenceController(OpenPlan openPlan) {
        this.openPlan = openPlan;
    }

    @Needs(WRITE_PLAN)
    @GetMapping("/plan-versions/{id}/differences")
    String show(@PathVariable PlanVersionId id, Officer officer, Model page) {
        page.addAttribute("page", openPlan.open(id, officer));
        return "programme/agreement/difference";
    }
}
