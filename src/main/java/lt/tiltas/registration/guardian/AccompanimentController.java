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

/** Whether a child is alone, as somebody has found out. */
@Controller
class AccompanimentController {

    private final CareForMinor careForMinor;

    AccompanimentController(CareForMinor careForMinor) {
        this.careForMinor = careForMinor;
    }

    @Needs(CARE_FOR_MINOR)
    @PostMapping("/people/{id}/accompaniment")
    String create(
            @PathVariable PersonId id, @RequestParam boolean alone, Officer officer, RedirectAttributes redirect) {
        careForMinor.answer(id, alone, officer);
        Flash.say(redirect, alone ? "minor.told" : "minor.accompanied");
        return "redirect:/people/" + id + "/guardians";
    }
}
