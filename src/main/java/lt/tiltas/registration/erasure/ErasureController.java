package lt.tiltas.registration.erasure;

import static lt.tiltas.registration.RegistrationRight.ERASE_PERSON;

import lt.tiltas.access.Officer;
import lt.tiltas.registration.PersonId;
import lt.tiltas.registration.RegistrationRight.Needs;
import lt.tiltas.registration.person.Typed;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class ErasureController {

    private final ErasePerson erasePerson;

    ErasureController(ErasePerson erasePerson) {
        this.erasePerson = erasePerson;
    }

    @Needs(ERASE_PERSON)
    @GetMapping("/people/{id}/erasure")
    String blank(@PathVariable PersonId id, Officer officer, Model page) {
        page.addAttribute("wanted", new Wanted("", "", ""));
        page.addAttribute("open", erasePerson.open(id, officer));
        return "registration/erasure/blank";
    }

    @Needs(ERASE_PERSON)
    @PostMapping("/people/{id}/erasure")
    String create(
            @PathVariable PersonId id,
            @ModelAttribute("wanted") Wanted wanted,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        wanted.check(errors);
        if (errors.hasErrors()) {
            page.addAttribute("open", erasePerson.open(id, officer));
            return "registration/erasure/blank";
        }
        return switch (erasePerson.erase(id, wanted, officer)) {
            case ErasePerson.Outcome.Erased() -> {
                Flash.say(redirect, "erasure.done");
                yield "redirect:/openings";
            }
            case ErasePerson.Outcome.Stopped(String why) -> {
                Typed.wrong(errors, "ground", "erasure.stopped." + why, wanted.ground());
                page.addAttribute("open", erasePerson.open(id, officer));
                yield "registration/erasure/blank";
            }
            case ErasePerson.Outcome.OtherNumber() -> {
                Typed.wrong(errors, "number", "erasure.error.number", wanted.number());
                page.addAttribute("open", erasePerson.open(id, officer));
                yield "registration/erasure/check";
            }
        };
    }
}
