package lt.tiltas.programme.referral;

import static lt.tiltas.programme.ReferralRight.LIST_SERVICE_REFERRALS;
import static lt.tiltas.programme.ReferralRight.REFER_PERSON;

import jakarta.validation.Valid;
import java.util.Set;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The municipality's referrals, and one of them on its way. */
@Controller
class ServiceReferralController {

    private static final Set<String> SHOWN = Set.of("open", "silent", "declined", "over");

    private final OpenReferral openReferral;
    private final MoveReferral moveReferral;

    ServiceReferralController(OpenReferral openReferral, MoveReferral moveReferral) {
        this.openReferral = openReferral;
        this.moveReferral = moveReferral;
    }

    @Needs(LIST_SERVICE_REFERRALS)
    @GetMapping("/referrals")
    String index(
            @RequestParam(defaultValue = "open") String shown,
            @RequestParam(defaultValue = "0") int page,
            Officer officer,
            Model model) {
        String known = SHOWN.contains(shown) ? shown : "open";
        model.addAttribute("listed", openReferral.list(known, Math.max(page, 0), officer));
        return "programme/referral/index";
    }

    @Needs(REFER_PERSON)
    @GetMapping("/referrals/{id}")
    String show(@PathVariable ServiceReferralId id, Officer officer, Model page) {
        OpenReferral.Page opened = openReferral.open(id, officer);
        page.addAttribute("page", opened);
        page.addAttribute(
                "consent",
                ConsentForm.empty(opened.referral(), opened.card().contact().language()));
        return "programme/referral/show";
    }

    @Needs(REFER_PERSON)
    @PostMapping("/referrals/{id}/steps")
    String update(
            @PathVariable ServiceReferralId id,
            @Valid @ModelAttribute("move") StepForm form,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        OpenReferral.Page opened = openReferral.open(id, officer);
        if (!errors.hasErrors()) {
            switch (moveReferral.move(id, form, officer)) {
                case MoveReferral.Outcome.Moved(ReferralStep step) -> {
                    Flash.say(redirect, "referred.moved." + step.code());
                    return "redirect:/referrals/" + id;
                }
                case MoveReferral.Outcome.Missing(String field) -> errors.rejectValue(field, "NotBlank");
                case MoveReferral.Outcome.NotPossible any -> errors.reject("referred.not-possible");
                case MoveReferral.Outcome.Refused any -> errors.reject("referred.not-possible");
            }
        }
        page.addAttribute("page", opened);
        page.addAttribute(
                "consent",
                ConsentForm.empty(opened.referral(), opened.card().contact().language()));
        return "programme/referral/show";
    }
}
