package lt.tiltas.registration.restriction;

import static lt.tiltas.registration.RegistrationRight.RESTRICT_RECORD;

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
class RestrictionController {

    private final RestrictRecord restrictRecord;

    RestrictionController(RestrictRecord restrictRecord) {
        this.restrictRecord = restrictRecord;
    }

    @Needs(RESTRICT_RECORD)
    @GetMapping("/people/{id}/restriction")
    String show(@PathVariable PersonId id, Officer officer, Model page) {
        return page(restrictRecord.open(id, officer), page);
    }

    @Needs(RESTRICT_RECORD)
    @PostMapping("/people/{id}/restriction")
    String create(
            @PathVariable PersonId id,
            @RequestParam(required = false) UUID own,
            @ModelAttribute("wanted") NewRestriction wanted,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        RestrictRecord.Open open = restrictRecord.open(id, officer);
        wanted.check(errors, open.today(), open.latest());
        if (errors.hasErrors()) {
            return page(open, page);
        }
        switch (restrictRecord.restrict(id, own == null ? UUID.randomUUID() : own, wanted, officer)) {
            case RestrictRecord.Outcome.Done(String name) -> Flash.say(redirect, "restriction.done", name);
            case RestrictRecord.Outcome.Already(String name) -> Flash.warn(redirect, "restriction.already", name);
        }
        return "redirect:/people/" + id + "/restriction";
    }

    private static String page(RestrictRecord.Open open, Model page) {
        page.addAttribute("open", open);
        page.addAttribute("own", UUID.randomUUID());
        return "registration/restriction/show";
    }
}
