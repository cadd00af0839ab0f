package lt.tiltas.programme.agreement;

import static lt.tiltas.programme.AgreementRight.APPROVE_PLAN;

import jakarta.validation.Valid;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.AgreementRight.Needs;
import lt.tiltas.programme.PlanVersionId;
import lt.tiltas.programme.agreement.MovePlan.Outcome;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class PlanStateController {

    private final MovePlan movePlan;

    PlanStateController(MovePlan movePlan) {
        this.movePlan = movePlan;
    }

    @Needs(APPROVE_PLAN)
    @PostMapping("/plan-versions/{id}/state")
    String update(
            @PathVariable PlanVersionId id,
            @Valid @ModelAttribute("to") MovePlan.To to,
            Officer officer,
            RedirectAttributes redirect) {
        switch (movePlan.move(id, to, officer)) {
            case Outcome.Moved() -> Flash.say(redirect, "plan-version.moved." + to.state());
            case Outcome.Empty() -> Flash.warn(redirect, "plan-version.empty");
        }
        return "redirect:/plan-versions/" + id;
    }
}
