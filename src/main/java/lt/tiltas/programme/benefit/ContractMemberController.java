package lt.tiltas.programme.benefit;

import static lt.tiltas.programme.BenefitRight.KEEP_CONTRACT;

import jakarta.validation.Valid;
import java.time.LocalDate;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.BenefitRight.Needs;
import lt.tiltas.programme.ContractId;
import lt.tiltas.programme.benefit.ChangeMembers.Outcome;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class ContractMemberController {

    private final ShowBenefit showBenefit;
    private final ChangeMembers changeMembers;

    ContractMemberController(ShowBenefit showBenefit, ChangeMembers changeMembers) {
        this.showBenefit = showBenefit;
        this.changeMembers = changeMembers;
    }

    @Needs(KEEP_CONTRACT)
    @PostMapping("/contracts/{id}/members")
    String create(
            @PathVariable ContractId id,
            @Valid @ModelAttribute("changed") Counting.Changed form,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        ShowBenefit.Page before = showBenefit.show(id, officer);
        if (!errors.hasErrors()) {
            switch (changeMembers.change(id, form, officer)) {
                case Outcome.Changed(LocalDate from) -> {
                    Flash.say(redirect, "agreement.members-changed", from.toString());
                    return "redirect:/households/" + before.card().id() + "/benefit";
                }
                case Outcome.Nothing() -> errors.rejectValue("people", "agreement.error.nothing-changed");
                case Outcome.OutOfOrder() -> errors.rejectValue("changedOn", "agreement.error.out-of-order");
                case Outcome.CountedElsewhere() -> errors.rejectValue("people", "agreement.error.elsewhere");
            }
        }
        page.addAttribute("page", before);
        return BenefitController.PAGE;
    }
}
