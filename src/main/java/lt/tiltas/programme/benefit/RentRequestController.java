package lt.tiltas.programme.benefit;

import static lt.tiltas.programme.BenefitRight.KEEP_CONTRACT;

import jakarta.validation.Valid;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.BenefitRight.Needs;
import lt.tiltas.programme.ContractId;
import lt.tiltas.programme.benefit.ChangeContract.Outcome;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class RentRequestController {

    private final ShowBenefit showBenefit;
    private final ChangeContract changeContract;

    RentRequestController(ShowBenefit showBenefit, ChangeContract changeContract) {
        this.showBenefit = showBenefit;
        this.changeContract = changeContract;
    }

    @Needs(KEEP_CONTRACT)
    @PostMapping("/contracts/{id}/rent")
    String create(
            @PathVariable ContractId id,
            @Valid @ModelAttribute("rent") RentRequest.New form,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            switch (changeContract.ask(id, form, officer)) {
                case Outcome.Done(var household) -> {
                    Flash.say(redirect, "rent.asked");
                    return "redirect:/households/" + household + "/benefit";
                }
                case Outcome.DaysWrong() -> errors.rejectValue("leaseUntil", "rent.error.until");
            }
        }
        page.addAttribute("page", showBenefit.show(id, officer));
        return BenefitController.PAGE;
    }
}
