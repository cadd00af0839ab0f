package lt.tiltas.registration.guardian;

import static lt.tiltas.registration.RegistrationRight.CARE_FOR_MINOR;

import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.PersonId;
import lt.tiltas.registration.RegistrationRight.Needs;
import lt.tiltas.registration.guardian.CareForMinor.Open;
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
class GuardianController {

    private final CareForMinor careForMinor;

    GuardianController(CareForMinor careForMinor) {
        this.careForMinor = careForMinor;
    }

    @Needs(CARE_FOR_MINOR)
    @GetMapping("/people/{id}/guardians")
    String index(@PathVariable PersonId id, Officer officer, Model page) {
        page.addAttribute("guardianship", GuardianForm.blank());
        return page(careForMinor.open(id, officer), new GuardianshipId(UUID.randomUUID()), page);
    }

    @Needs(CARE_FOR_MINOR)
    @PostMapping("/people/{id}/guardians")
    String create(
            @PathVariable PersonId id,
            @RequestParam GuardianshipId own,
            @ModelAttribute("guardianship") GuardianForm form,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        Open open = careForMinor.open(id, officer);
        form.check(
                errors,
                open.adults().stream().map(adult -> adult.id().toString()).toList());
        if (errors.hasErrors()) {
            return page(open, own, page);
        }
        careForMinor.add(id, own, form, officer);
        Flash.say(redirect, "guardian.added", open.child().names().latin());
        return "redirect:/people/" + id + "/guardians";
    }

    private static String page(Open open, GuardianshipId own, Model page) {
        page.addAttribute("open", open);
        page.addAttribute("own", own);
        return "registration/guardian/index";
    }
}
