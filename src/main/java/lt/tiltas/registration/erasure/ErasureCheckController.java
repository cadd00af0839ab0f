package lt.tiltas.registration.erasure;

import static lt.tiltas.registration.RegistrationRight.ERASE_PERSON;

import lt.tiltas.access.Officer;
import lt.tiltas.registration.PersonId;
import lt.tiltas.registration.RegistrationRight.Needs;
import lt.tiltas.registration.person.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The second asking. Nothing is erased yet. */
@Controller
class ErasureCheckController {

    private final ErasePerson erasePerson;

    ErasureCheckController(ErasePerson erasePerson) {
        this.erasePerson = erasePerson;
    }

    @Needs(ERASE_PERSON)
    @PostMapping("/people/{id}/erasure/check")
    String create(
            @PathVariable PersonId id,
            @ModelAttribute("wanted") Wanted wanted,
            BindingResult errors,
            Officer officer,
            Model page) {
        ErasePerson.Open open = erasePerson.open(id, officer);
        page.addAttribute("open", open);
        wanted.check(errors);
        if (!wanted.ground().isEmpty()) {
            open.stopped(wanted.ground())
                    .ifPresent(why -> Typed.wrong(errors, "ground", "erasure.stopped." + why, wanted.ground()));
        }
        return errors.hasErrors() ? "registration/erasure/blank" : "registration/erasure/check";
    }
}
