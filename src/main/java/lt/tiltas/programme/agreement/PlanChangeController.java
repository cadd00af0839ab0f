package lt.tiltas.programme.agreement;

import static lt.tiltas.programme.AgreementRight.WRITE_PLAN;

import jakarta.validation.Valid;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.AgreementRight.Needs;
import lt.tiltas.programme.PlanChangeId;
import lt.tiltas.programme.PlanVersionId;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class PlanChangeController {

    private final OpenPlan openPlan;
    private final ProposeChange proposeChange;

    PlanChangeController(OpenPlan openPlan, ProposeChange proposeChange) {
        this.openPlan = openPlan;
        this.proposeChange = proposeChange;
    }

    @Needs(WRITE_PLAN)
    @GetMapping("/plan-changes/{id}/edit")
    String edit(@PathVariable PlanChangeId id, Officer officer, Model page) {
        page.addAttribute("page", openPlan.open(id, officer));
        page.addAttribute("id", id);
        page.addAttribute("reply", new ProposeChange.Answer("taken", null));
        return "programme/agreement/change";
    }

    @Needs(WRITE_PLAN)
    @PostMapping("/plan-changes/{id}")
    String update(
            @PathVariable PlanChangeId id,
            @Valid @ModelAttribute("reply") ProposeChange.Answer answer,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        if (errors.getTarget() != null && !errors.hasFieldErrors("state") && answer.wordless()) {
            errors.rejectValue("answer", "NotBlank");
        }
        if (errors.hasErrors()) {
            page.addAttribute("page", openPlan.open(id, officer));
            page.addAttribute("id", id);
            return "programme/agreement/change";
        }
        PlanVersionId version = proposeChange.answer(id, answer, officer);
        Flash.say(redirect, "plan-change.answered");
        return "redirect:/plan-versions/" + version;
    }
}
