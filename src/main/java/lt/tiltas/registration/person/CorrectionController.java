package lt.tiltas.registration.person;

import static lt.tiltas.registration.RegistrationRight.CORRECT_PERSON;

import java.time.Clock;
import java.time.LocalDate;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class CorrectionController {

    private final CorrectPerson correctPerson;
    private final Clock clock;

    CorrectionController(CorrectPerson correctPerson, Clock clock) {
        this.correctPerson = correctPerson;
        this.clock = clock;
    }

    @Needs(CORRECT_PERSON)
    @GetMapping("/people/{id}/edit")
    String edit(@PathVariable PersonId id, Officer officer, Model page) {
        CorrectPerson.Open open = correctPerson.open(id, officer);
        page.addAttribute("person", open.person());
        return page(id, open, page);
    }

    @Needs(CORRECT_PERSON)
    @PostMapping("/people/{id}/edit")
    String update(
            @PathVariable PersonId id,
            @ModelAttribute("person") PersonForm person,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        person.check(errors, LocalDate.now(clock));
        CorrectPerson.Open open = correctPerson.open(id, officer);
        if (errors.hasErrors()) {
            return page(id, open, page);
        }
        switch (correctPerson.correct(id, person, officer)) {
            case CorrectPerson.Outcome.Corrected(int fields) ->
                Flash.say(
                        redirect,
                        fields > 0 ? "correction.saved" : "correction.same",
                        person.names().latin());
            case CorrectPerson.Outcome.Refused(Stopped why) -> {
                Flash.warn(redirect, why.key(), Stopped.day(why));
                return "redirect:/people/" + id + "/edit";
            }
        }
        return "redirect:/households/" + open.card().id();
    }

    private static String page(PersonId id, CorrectPerson.Open open, Model page) {
        page.addAttribute("id", id);
        page.addAttribute("card", open.card());
        page.addAttribute("paper", open.paper());
        page.addAttribute("changes", open.changes());
        page.addAttribute("stopped", open.stopped());
        return "registration/person/edit";
    }
}
