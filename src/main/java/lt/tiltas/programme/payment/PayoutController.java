package lt.tiltas.programme.payment;

import static lt.tiltas.programme.PaymentRight.PROPOSE_PAYMENTS;
import static lt.tiltas.programme.PaymentRight.VIEW_PAYMENTS;

import jakarta.validation.Valid;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.PaymentRight.Needs;
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
class PayoutController {

    private final OpenPayout openPayout;
    private final ProposePayout proposePayout;

    PayoutController(OpenPayout openPayout, ProposePayout proposePayout) {
        this.openPayout = openPayout;
        this.proposePayout = proposePayout;
    }

    @Needs(VIEW_PAYMENTS)
    @GetMapping("/payments")
    String index(@RequestParam(defaultValue = "0") int page, Officer officer, Model model) {
        model.addAttribute("listed", openPayout.list(page, officer));
        return "programme/payment/index";
    }

    /** Proposing the same month again is the same list again. */
    @Needs(PROPOSE_PAYMENTS)
    @PostMapping("/payments")
    String create(
            @Valid @ModelAttribute("wanted") Payout.New form,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            switch (proposePayout.propose(form, officer)) {
                case ProposePayout.Outcome.Proposed(var id, int strangers) -> {
                    if (strangers == 0) {
                        Flash.say(redirect, "payout.proposed");
                    } else {
                        Flash.warn(redirect, "payout.proposed-without", strangers);
                    }
                    return "redirect:/payments/" + id;
                }
                case ProposePayout.Outcome.Closed(var id) -> {
                    Flash.warn(redirect, "payout.closed");
                    return "redirect:/payments/" + id;
                }
                case ProposePayout.Outcome.NotOurs() -> errors.rejectValue("municipality", "payout.error.not-ours");
                case ProposePayout.Outcome.TooEarly() -> errors.rejectValue("month", "payout.error.month");
            }
        }
        page.addAttribute("listed", openPayout.list(0, officer));
        return "programme/payment/index";
    }

    @Needs(VIEW_PAYMENTS)
    @GetMapping("/payments/{id}")
    String show(@PathVariable PayoutId id, @RequestParam(defaultValue = "0") int page, Officer officer, Model model) {
        model.addAttribute("page", openPayout.open(id, page, officer));
        return "programme/payment/show";
    }
}
