package lt.tiltas.programme.agreement;

import static lt.tiltas.programme.AgreementRight.WRITE_PLAN;

import lt.tiltas.access.Officer;
import lt.tiltas.programme.AgreementRight.Needs;
import lt.tiltas.programme.PlanVersionId;
import lt.tiltas.programme.ProgrammeId;
import lt.tiltas.registration.PersonId;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class PlanVersionController {

    private final WritePlan writePlan;
    private final OpenPlan openPlan;

    PlanVersionController(WritePlan writePlan, OpenPlan openPlan) {
        this.writePlan = writePlan;
        this.openPlan = openPlan;
    }

    @Needs(WRITE_PLAN)
    @PostMapping("/programmes/{id}/people/{person}/plans")
    String create(
            @PathVariable ProgrammeId id, @PathVariable PersonId person, Officer officer, RedirectAttributes redirect) {
        PlanVersionId written = writePlan.write(id, person.value(), officer);
        Flash.say(redirect, "plan-version.written");
        return "redirect:/plan-versions/" + written;
    }

    @Needs(WRITE_PLAN)
    @GetMapping("/plan-versions/{id}")
    String show(@PathVariable PlanVersionId id, Officer officer, Model page) {
        page.addAttribute("page", openPlan.open(id, officer));
        return "programme/agreement/show";
    }

    /** Today's goals and steps instead of those that were taken. */
    @Needs(WRITE_PLAN)
    @PostMapping("/plan-versions/{id}")
    String update(
            @PathVariable PlanVersionId id, @RequestParam int version, Officer officer, RedirectAttributes redirect) {
        writePlan.refresh(id, version, officer);
        Flash.say(redirect, "plan-version.refreshed");
        return "redirect:/plan-versions/" + id;
    }
}
