package lt.tiltas.registration.opening;

import static lt.tiltas.registration.RegistrationRight.OPEN_PERSON;

import lt.tiltas.access.Officer;
import lt.tiltas.registration.RegistrationRight.Needs;
import lt.tiltas.registration.person.Typed;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class OpeningController {

    private final OpenPeople openPeople;

    OpeningController(OpenPeople openPeople) {
        this.openPeople = openPeople;
    }

    @Needs(OPEN_PERSON)
    @GetMapping("/openings")
    String index(Officer officer, Model model) {
        model.addAttribute("page", openPeople.page(officer));
        return "registration/opening/index";
    }

    @Needs(OPEN_PERSON)
    @PostMapping("/openings")
    String create(
            @ModelAttribute("wanted") OpenPeople.Wanted wanted,
            BindingResult errors,
            Officer officer,
            Model model,
            RedirectAttributes redirect) {
        wanted.check(errors);
        if (errors.hasErrors()) {
            return index(officer, model);
        }
        return switch (openPeople.open(wanted, officer)) {
            case OpenPeople.Outcome.Opened(int people) -> {
                Flash.say(redirect, "opening.opened", people);
                yield "redirect:/openings";
            }
            case OpenPeople.Outcome.Unknown() -> {
                Typed.wrong(errors, "number", "opening.error.unknown", wanted.number());
                yield index(officer, model);
            }
        };
    }
}
