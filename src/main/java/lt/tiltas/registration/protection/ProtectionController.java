package lt.tiltas.registration.protection;

import static lt.tiltas.registration.RegistrationRight.PROTECT_PERSON;

import java.util.UUID;
import lt.tiltas.access.Officer;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class ProtectionController {

    private final ProtectPerson protectPerson;

    ProtectionController(ProtectPerson protectPerson) {
        this.protectPerson = protectPerson;
    }

    @Needs(PROTECT_PERSON)
    @GetMapping("/people/{id}/protection")
    String show(@PathVariable PersonId id, Officer officer, Model page) {
        page.addAttribute("mark", new Protection.New(""));
        return page(protectPerson.open(id, officer), new ProtectionId(UUID.randomUUID()), page);
    }

    @Needs(PROTECT_PERSON)
    @PostMapping("/people/{id}/protection")
    String create(
            @PathVariable PersonId id,
            @RequestParam ProtectionId own,
            @ModelAttribute("mark") Protection.New mark,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        ProtectPerson.Open open = protectPerson.open(id, officer);
        mark.check(errors);
        if (errors.hasErrors()) {
            return page(open, own, page);
        }
        protectPerson.protect(id, own, mark, officer);
        Flash.say(redirect, "protection.made");
        return "redirect:/people/" + id + "/protection";
    }

    private static String page(ProtectPerson.Open open, ProtectionId own, Model page) {
        page.addAttribute("open", open);
        page.addAttribute("own", own);
        return "registration/protection/show";
    }
}
