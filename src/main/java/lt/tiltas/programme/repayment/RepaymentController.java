package lt.tiltas.programme.repayment;

import static lt.tiltas.programme.RepaymentRight.PROPOSE_REPAYMENT;
import static lt.tiltas.programme.RepaymentRight.SIGN_REPAYMENT;
import static lt.tiltas.programme.RepaymentRight.VIEW_BALANCE;

import jakarta.validation.Valid;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.RepaymentId;
import lt.tiltas.programme.RepaymentRight.Needs;
import lt.tiltas.programme.repayment.AgreeRepayment.Outcome;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class RepaymentController {

    private static final String PAGE = "programme/repayment/show";

    private final ShowBalance showBalance;
    private final AgreeRepayment agreeRepayment;

    RepaymentController(ShowBalance showBalance, AgreeRepayment agreeRepayment) {
        this.showBalance = showBalance;
        this.agreeRepayment = agreeRepayment;
    }

    @Needs(SIGN_REPAYMENT)
    @GetMapping("/repayments")
    String index(Officer officer, Model page) {
        page.addAttribute("page", showBalance.waiting(officer));
        return "programme/repayment/index";
    }

    @Needs(VIEW_BALANCE)
    @GetMapping("/households/{id}/balance")
    String show(@PathVariable HouseholdId id, Officer officer, Model page) {
        page.addAttribute("page", showBalance.show(id, officer));
        return PAGE;
    }

    @Needs(PROPOSE_REPAYMENT)
    @PostMapping("/households/{id}/balance")
    String create(
            @PathVariable HouseholdId id,
            @Valid @ModelAttribute("repayment") AgreeRepayment.New form,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            switch (agreeRepayment.propose(id, form, officer)) {
                case Outcome.Done(HouseholdId household) -> {
                    Flash.say(redirect, "repayment.is-proposed");
                    return "redirect:/households/" + household + "/balance";
                }
                case Outcome.AboveShare() -> errors.rejectValue("part", "repayment.error.above");
                default -> errors.reject("repayment.error.not-now");
            }
        }
        page.addAttribute("page", showBalance.show(id, officer));
        return PAGE;
    }

    @Needs(SIGN_REPAYMENT)
    @PostMapping("/repayments/{id}/signature")
    String update(
            @PathVariable RepaymentId id,
            @Valid @ModelAttribute("second") AgreeRepayment.Second form,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            switch (agreeRepayment.agree(id, form, officer)) {
                case Outcome.Done(HouseholdId household) -> {
                    Flash.say(redirect, "repayment.is-agreed");
                    return "redirect:/households/" + household + "/balance";
                }
                case Outcome.SecondPersonNeeded(HouseholdId household) -> {
                    Flash.warn(redirect, "repayment.error.second");
                    return "redirect:/households/" + household + "/balance";
                }
                default -> errors.rejectValue("answer", "repayment.error.answer");
            }
        }
        page.addAttribute("page", showBalance.show(id, officer, SIGN_REPAYMENT));
        return PAGE;
    }

    @Needs(PROPOSE_REPAYMENT)
    @PostMapping("/repayments/{id}/end")
    String delete(
            @PathVariable RepaymentId id, @RequestParam int version, Officer officer, RedirectAttributes redirect) {
        HouseholdId household = agreeRepayment.end(id, version, officer);
        Flash.say(redirect, "repayment.is-ended");
        return "redirect:/households/" + household + "/balance";
    }
}
