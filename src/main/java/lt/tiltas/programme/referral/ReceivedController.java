package lt.tiltas.programme.referral;

import static lt.tiltas.programme.ReferralRight.RECEIVE_REFERRAL;

import jakarta.validation.Valid;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.ReferralRight.Needs;
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
class ReceivedController {

    private final AnswerReferral answerReferral;

    ReceivedController(AnswerReferral answerReferral) {
        this.answerReferral = answerReferral;
    }

    @Needs(RECEIVE_REFERRAL)
    @GetMapping("/referrals/received")
    String index(Officer officer, Model page) {
        page.addAttribute("listed", answerReferral.list(officer));
        return "programme/referral/received";
    }

    @Needs(RECEIVE_REFERRAL)
    @GetMapping("/referrals/received/{id}")
    String show(@PathVariable ServiceReferralId id, Officer officer, Model page) {
        page.addAttribute("page", answerReferral.open(id, officer));
        return "programme/referral/answer";
    }

    @Needs(RECEIVE_REFERRAL)
    @PostMapping("/referrals/received/{id}/steps")
    String update(
            @PathVariable ServiceReferralId id,
            @Valid @ModelAttribute("move") StepForm form,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            switch (answerReferral.answer(id, form, officer)) {
                case AnswerReferral.Outcome.Moved(ReferralStep step) -> {
                    Flash.say(redirect, "received.moved." + step.code());
                    return "redirect:/referrals/received/" + id;
                }
                case AnswerReferral.Outcome.Missing(String field) -> errors.rejectValue(field, "NotBlank");
                case AnswerReferral.Outcome.NotPossible any -> errors.reject("referred.not-possible");
            }
        }
        page.addAttribute("page", answerReferral.open(id, officer));
        return "programme/referral/answer";
    }
}
