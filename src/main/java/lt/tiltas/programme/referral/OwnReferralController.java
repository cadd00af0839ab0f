package lt.tiltas.programme.referral;

import static lt.tiltas.programme.ReferralRight.OWN_REFERRAL;

import lt.tiltas.access.Officer;
import lt.tiltas.programme.ReferralRight.Needs;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class OwnReferralController {

    private final OwnReferrals ownReferrals;

    OwnReferralController(OwnReferrals ownReferrals) {
        this.ownReferrals = ownReferrals;
    }

    @Needs(OWN_REFERRAL)
    @GetMapping("/my/referrals")
    String index(Officer officer, Model page) {
        page.addAttribute("page", ownReferrals.list(officer));
        return "programme/referral/mine";
    }

    @Needs(OWN_REFERRAL)
    @GetMapping("/my/referrals/{id}/withdrawal")
    String edit(@PathVariable ServiceReferralId id, Officer officer, Model page) {
        page.addAttribute("own", ownReferrals.open(id, officer));
        return "programme/referral/withdraw";
    }

    @Needs(OWN_REFERRAL)
    @PostMapping("/my/referrals/{id}/withdrawal")
    String delete(@PathVariable ServiceReferralId id, Officer officer, RedirectAttributes redirect) {
        switch (ownReferrals.withdraw(id, officer)) {
            case MoveReferral.Outcome.Moved any -> Flash.say(redirect, "my.referrals.withdrawn");
            default -> Flash.warn(redirect, "my.referrals.nothing-shared");
        }
        return "redirect:/my/referrals";
    }
}
