package lt.tiltas.programme.referral;

import static lt.tiltas.programme.ReferralRight.REFER_PERSON;

import jakarta.validation.Valid;
import java.util.List;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.ProgrammeId;
import lt.tiltas.programme.ReferralRight.Needs;
import lt.tiltas.web.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the people of one household are sent on to. */
@Controller
class ProgrammeReferralController {

    private final OpenReferral openReferral;
    private final StartReferral startReferral;

    ProgrammeReferralController(OpenReferral openReferral, StartReferral startReferral) {
        this.openReferral = openReferral;
        this.startReferral = startReferral;
    }

    @Needs(REFER_PERSON)
    @GetMapping("/programmes/{id}/referrals")
    String index(@PathVariable ProgrammeId id, Officer officer, Model page) {
        page.addAttribute("page", openReferral.of(id, officer));
        return "programme/referral/household";
    }

    @Needs(REFER_PERSON)
    @GetMapping("/programmes/{id}/referrals/new")
    String blank(
            @PathVariable ProgrammeId id,
            @RequestParam(required = false) @Nullable String service,
            Officer officer,
            Model page) {
        StartReferral.Page opened = startReferral.blank(id, service, officer);
        page.addAttribute("page", opened);
        page.addAttribute(
                "referral",
                new StartReferral.New(
                        opened.service(),
                        null,
                        null,
                        null,
                        null,
                        opened.led().household().contact().language(),
                        null,
                        List.of("name", "contact", "language", "need")));
        return opened.service() == null ? "programme/referral/services" : "programme/referral/blank";
    }

    @Needs(REFER_PERSON)
    @PostMapping("/programmes/{id}/referrals")
    String create(
            @PathVariable ProgrammeId id,
            @Valid @ModelAttribute("referral") StartReferral.New form,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        StartReferral.Page opened = startReferral.blank(id, form == null ? null : form.service(), officer);
        if (!errors.hasErrors()) {
            switch (startReferral.start(id, form, officer)) {
                case StartReferral.Outcome.Started(ServiceReferralId started) -> {
                    Flash.say(redirect, "referred.started");
                    return "redirect:/referrals/" + started;
                }
                case StartReferral.Outcome.Unknown(String field) -> errors.rejectValue(field, "NotBlank");
            }
        }
        page.addAttribute("page", opened);
        return opened.service() == null ? "programme/referral/services" : "programme/referral/blank";
    }
}
