package lt.tiltas.registration.review;

import static lt.tiltas.registration.RegistrationRight.MERGE_PEOPLE;

import jakarta.validation.Valid;
import lt.tiltas.access.Officer;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.registration.PersonId;
import lt.tiltas.registration.RegistrationRight.Needs;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asking another office about a pair. */
@Controller
class ReferralController {

    private final ReferPair referPair;

    ReferralController(ReferPair referPair) {
        this.referPair = referPair;
    }

    @Needs(MERGE_PEOPLE)
    @GetMapping("/people/{id}/duplicates/{other}/referral")
    String blank(@PathVariable PersonId id, @PathVariable PersonId other, Officer officer, Model page) {
        page.addAttribute("open", referPair.open(id, other, officer));
        return "registration/review/blank";
    }

    @Needs(MERGE_PEOPLE)
    @PostMapping("/people/{id}/duplicates/{other}/referral")
    String create(
            @PathVariable PersonId id,
            @PathVariable PersonId other,
            @Valid @ModelAttribute("referral") ReferPair.Form form,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            page.addAttribute("open", referPair.open(id, other, officer));
            return "registration/review/blank";
        }
        switch (referPair.refer(id, other, form, officer)) {
            case ReferPair.Outcome.Asked(OrganisationId office) -> Flash.say(redirect, "referral.asked", office);
            case ReferPair.Outcome.AskedBefore(OrganisationId office) ->
                Flash.warn(redirect, "referral.asked-before", office);
        }
        return "redirect:/duplicates";
    }
}
