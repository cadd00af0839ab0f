package lt.tiltas.programme.referral;

import static lt.tiltas.programme.ReferralRight.OWN_REFERRAL;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.ReferralRight.Needs;
import lt.tiltas.web.Flash;
import lt.tiltas.web.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** My yes or no to being sent on: one page says who would know what, one tap answers. */
@Controller
class OwnConsentController {

    private static final String PAGE = "programme/referral/question";

    /** @param fields what may be known; all that is asked, or fewer */
    public record Answer(
            @Nullable List<String> fields,
            @NotNull @Pattern(regexp = "given|refused") String answer,
            int version) {}

    private final OwnReferrals ownReferrals;

    OwnConsentController(OwnReferrals ownReferrals) {
        this.ownReferrals = ownReferrals;
    }

    @Needs(OWN_REFERRAL)
    @GetMapping("/my/referrals/{id}/consent")
    String blank(@PathVariable ServiceReferralId id, Officer officer, Model page) {
        page.addAttribute("question", ownReferrals.ask(id, officer));
        return PAGE;
    }

    @Needs(OWN_REFERRAL)
    @PostMapping("/my/referrals/{id}/consent")
    String create(
            @PathVariable ServiceReferralId id,
            @Valid @ModelAttribute("consent") Answer answer,
            BindingResult errors,
            Officer officer,
            Language language,
            Model page,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return blank(id, officer, page);
        }
        var form = ConsentForm.ownPhone(
                answer.fields(), language.code(), answer.answer().equals("given"), answer.version());
        switch (ownReferrals.answer(id, form, officer)) {
            case MoveReferral.Outcome.Moved any -> Flash.say(redirect, "my.consent.given");
            case MoveReferral.Outcome.Refused any -> Flash.say(redirect, "my.consent.refused");
            case MoveReferral.Outcome.NotPossible any -> Flash.warn(redirect, "my.consent.answered");
            case MoveReferral.Outcome.Missing(String field) -> {
                errors.rejectValue(field, "NotEmpty");
                return blank(id, officer, page);
            }
        }
        return "redirect:/my/referrals";
    }
}
