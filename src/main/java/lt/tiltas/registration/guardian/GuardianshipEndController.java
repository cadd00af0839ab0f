package lt.tiltas.registration.guardian;

import static lt.tiltas.registration.RegistrationRight.CARE_FOR_MINOR;

import lt.tiltas.access.Officer;
import lt.tiltas.registration.PersonId;
import lt.tiltas.registration.RegistrationRight.Needs;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class GuardianshipEndController {

    private final CareForMinor careForMinor;

    GuardianshipEndController(CareForMinor careForMinor) {
        this.careForMinor = careForMinor;
    }

    @Needs(CARE_FOR_MINOR)
    @PostMapping("/guardianships/{id}/end")
    String create(
            @PathVariable GuardianshipId id,
            @RequestParam(defaultValue = "") String why,
            Officer officer,
            RedirectAttributes redirect) {
        PersonId child = careForMinor.end(id, why, officer);
        if (Guardianship.ENDS.contains(why)) {
            Flash.say(redirect, "guardian.ended");
        } else {
            Flash.warn(redirect, "guardian.error.why");
        }
        return "redirect:/people/" + child + "/guardians";
    }
}
