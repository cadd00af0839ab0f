package lt.tiltas.programme.benefit;

import static lt.tiltas.programme.BenefitRight.KEEP_CONTRACT;
import static lt.tiltas.programme.BenefitRight.VIEW_BENEFIT;

import jakarta.validation.Valid;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.BenefitRight.Needs;
import lt.tiltas.programme.benefit.SignContract.Outcome;
import lt.tiltas.registration.HouseholdId;
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
class BenefitController {

    static final String PAGE = "programme/benefit/show";

    private final ShowBenefit showBenefit;
    private final SignContract signContract;

    BenefitController(ShowBenefit showBenefit, SignContract signContract) {
        this.showBenefit = showBenefit;
        this.signContract = signContract;
    }

    @Needs(VIEW_BENEFIT)
    @GetMapping("/households/{id}/benefit")
    String show(@PathVariable HouseholdId id, Officer officer, Model page) {
        page.addAttribute("page", showBenefit.show(id, officer));
        return PAGE;
    }

    @Needs(KEEP_CONTRACT)
    @PostMapping("/households/{id}/benefit")
    String create(
            @PathVariable HouseholdId id,
            @Valid @ModelAttribute("signed") Counting.Signed form,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            switch (signContract.sign(id, form, officer)) {
                case Outcome.Signed() -> {
                    Flash.say(redirect, "agreement.signed");
                    return "redirect:/households/" + id + "/benefit";
                }
                case Outcome.AlreadySigned() -> {
                    Flash.warn(redirect, "agreement.already-signed");
                    return "redirect:/households/" + id + "/benefit";
                }
                case Outcome.NoProgramme() -> errors.reject("agreement.error.no-programme");
                case Outcome.NobodyCounted() -> errors.rejectValue("people", "agreement.error.nobody");
                case Outcome.CountedElsewhere() -> errors.rejectValue("people", "agreement.error.elsewhere");
                case Outcome.TooEarly() -> errors.rejectValue("signedOn", "agreement.error.too-early");
            }
        }
        page.addAttribute("page", showBenefit.show(id, officer));
        return PAGE;
    }
}
