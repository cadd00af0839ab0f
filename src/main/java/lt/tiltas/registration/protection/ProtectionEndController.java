package lt.tiltas.registration.protection;

import static lt.tiltas.registration.RegistrationRight.PROTECT_PERSON;

import lt.tiltas.access.Officer;
import lt.tiltas.registration.PersonId;
import lt.tiltas.registration.RegistrationRight.Needs;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class ProtectionEndController {

    private final ProtectPerson protectPerson;

    ProtectionEndController(ProtectPerson protectPerson) {
        this.protectPerson = protectPerson;
    }

    @Needs(PROTECT_PERSON)
    @PostMapping("/protections/{id}/end")
    String create(@PathVariable ProtectionId id, Officer officer, RedirectAttributes redirect) {
        PersonId person = protectPerson.end(id, officer);
        Flash.say(redirect, "protection.ended");
        return "redirect:/people/" + person + "/protection";
    }
}
