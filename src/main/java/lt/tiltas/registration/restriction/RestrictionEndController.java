package lt.tiltas.registration.restriction;

import static lt.tiltas.registration.RegistrationRight.RESTRICT_RECORD;

import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.PersonId;
import lt.tiltas.registration.RegistrationRight.Needs;
import lt.tiltas.registration.person.Typed;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class RestrictionEndController {

    /** The form that lifts a restriction. */
    record End(String why) {

        End {
            why = Typed.text(why);
        }
    }

    private final RestrictRecord restrictRecord;

    RestrictionEndController(RestrictRecord restrictRecord) {
        this.restrictRecord = restrictRecord;
    }

    @Needs(RESTRICT_RECORD)
    @PostMapping("/people/{id}/restriction/end")
    String create(
            @PathVariable PersonId id,
            @ModelAttribute("end") End end,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        if (end.why.length() < NewRestriction.SHORTEST) {
            Typed.wrong(errors, "why", "record.error.reason", end.why);
            page.addAttribute("open", restrictRecord.open(id, officer));
            page.addAttribute("own", UUID.randomUUID());
            return "registration/restriction/show";
        }
        switch (restrictRecord.lift(id, end.why, officer)) {
            case RestrictRecord.Outcome.Done(String name) -> Flash.say(redirect, "restriction.lifted", name);
            case RestrictRecord.Outcome.Already(String name) -> Flash.warn(redirect, "restriction.none-now", name);
        }
        return "redirect:/people/" + id + "/restriction";
    }
}
