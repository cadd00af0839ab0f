package lt.tiltas.registration.protection;

import static lt.tiltas.registration.RegistrationRight.PROTECT_PERSON;

import lt.tiltas.access.Officer;
import lt.tiltas.registration.PersonId;
import lt.tiltas.registration.RegistrationRight.Needs;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One more officer who sees a protected household. */
@Controller
class ProtectionOfficerController {

    private final ProtectPerson protectPerson;

    ProtectionOfficerController(ProtectPerson protectPerson) {
        this.protectPerson = protectPerson;
    }

    @Needs(PROTECT_PERSON)
    @PostMapping("/people/{id}/protection/officers")
    String create(
            @PathVariable PersonId id,
            @ModelAttribute("named") Protection.Named named,
            Officer officer,
            RedirectAttributes redirect) {
        switch (protectPerson.name(id, named.login(), officer)) {
            case ProtectPerson.Naming.Named(String name) -> Flash.say(redirect, "protection.named", name);
            case ProtectPerson.Naming.NoOfficer() -> Flash.warn(redirect, "protection.error.no-officer");
        }
        return "redirect:/people/" + id + "/protection";
    }
}
