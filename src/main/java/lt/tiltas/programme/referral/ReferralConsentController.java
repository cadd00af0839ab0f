package lt.tiltas.programme.referral;

import static lt.tiltas.programme.ReferralRight.REFER_PERSON;

import jakarta.validation.Valid;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.ReferralRight.Needs;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the person said about sharing: yes to these fields, no, or not any more. */
@Controller
class ReferralConsentController {

    private final OpenReferral openReferral;
    private final MoveReferral moveReferral;

    ReferralConsentController(OpenReferral openReferral, MoveReferral moveReferral) {
        this.openReferral = openReferral;
        this.moveReferral = moveReferral;
    }

    @Needs(REFER_PERSON)
    @PostMapping("/referrals/{id}/consent")
    String create(
            @PathVariable ServiceReferralId id,
            @Valid @ModelAttribute("consent") ConsentForm form,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        OpenReferral.Page opened = openReferral.open(id, officer);
        if (!errors.hasErrors()) {
            switch (moveReferral.consent(id, form, officer)) {
                case MoveReferral.Outcome.Moved any -> {
                    Flash.say(redirect, "referred.moved.consent");
                    return "redirect:/referrals/" + id;
                }
                case MoveReferral.Outcome.Refused any -> {
                    Flash.say(redirect, "referred.refused");
                    return "redirect:/referrals/" + id;
                }
                case MoveReferral.Outcome.Missing(String field) -> errors.rejectValue(field, "NotEmpty");
                case MoveReferral.Outcome.NotPossible any -> errors.reject("referred.not-possible");
            }
        }
        page.addAttribute("page", opened);
        return "programme/referral/show";
    }

    @Needs(REFER_PERSON)
    @PostMapping("/referrals/{id}/withdrawal")
    String delete(@PathVariable ServiceReferralId id, Officer officer, RedirectAttributes redirect) {
        switch (moveReferral.withdraw(id, officer)) {
            case MoveReferral.Outcome.Moved any -> Flash.say(redirect, "referred.moved.withdraw");
            default -> Flash.warn(redirect, "referred.nothing-shared");
        }
        return "redirect:/referrals/" + id;
    }
}
