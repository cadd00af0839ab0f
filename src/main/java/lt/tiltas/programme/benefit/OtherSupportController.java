package lt.tiltas.programme.benefit;

import static lt.tiltas.programme.BenefitRight.KEEP_CONTRACT;

import jakarta.validation.Valid;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.BenefitRight.Needs;
import lt.tiltas.programme.ContractId;
import lt.tiltas.programme.benefit.ChangeContract.Outcome;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class OtherSupportController {

    private final ShowBenefit showBenefit;
    private final ChangeContract changeContract;

    OtherSupportController(ShowBenefit showBenefit, ChangeContract changeContract) {
        this.showBenefit = showBenefit;
        this.changeContract = changeContract;
    }

    @Needs(KEEP_CONTRACT)
    @PostMapping("/contracts/{id}/other-support")
    String create(
            @PathVariable ContractId id,
            @Valid @ModelAttribute("other") OtherSupport.New form,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            switch (changeContract.note(id, form, officer)) {
                case Outcome.Done(var household) -> {
                    Flash.say(redirect, "other-support.noted");
                    return "redirect:/households/" + household + "/benefit";
                }
                case Outcome.DaysWrong() -> errors.rejectValue("until", "other-support.error.until");
            }
        }
        page.addAttribute("page", showBenefit.show(id, officer));
        return BenefitController.PAGE;
    }

    @Needs(KEEP_CONTRACT)
    @PostMapping("/contracts/{id}/other-support/end")
    String delete(
            @PathVariable ContractId id,
            @RequestParam UUID other,
            @RequestParam(defaultValue = "false") boolean mistake,
            Officer officer,
            RedirectAttributes redirect) {
        HouseholdId household = changeContract.stop(id, other, mistake, officer);
        Flash.say(redirect, mistake ? "other-support.withdrawn" : "other-support.stopped");
        return "redirect:/households/" + household + "/benefit";
    }
}
