package lt.tiltas.registration.person;

import static lt.tiltas.registration.RegistrationRight.CORRECT_PERSON;

import lt.tiltas.access.Officer;
import lt.tiltas.registration.PersonId;
import lt.tiltas.registration.RegistrationRight.Needs;
import lt.tiltas.registration.person.CorrectPaper.Correction;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The document of a registered person. */
@Controller
class PaperController {

    private final CorrectPerson correctPerson;
    private final CorrectPaper correctPaper;
    private final PaperReadingController reading;

    PaperController(CorrectPerson correctPerson, CorrectPaper correctPaper, PaperReadingController reading) {
        this.correctPerson = correctPerson;
        this.correctPaper = correctPaper;
        this.reading = reading;
    }

    @Needs(CORRECT_PERSON)
    @GetMapping("/people/{id}/document")
    String edit(@PathVariable PersonId id, Officer officer, Model page) {
        CorrectPerson.Open open = correctPerson.open(id, officer);
        page.addAttribute(
                "correction", new Correction(open.paper(), open.person().version()));
        return page(id, open, page);
    }

    @Needs(CORRECT_PERSON)
    @PostMapping("/people/{id}/document")
    String update(
            @PathVariable PersonId id,
            @ModelAttribute("correction") Correction correction,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        if (!correction.paper().more().mrz().isEmpty()) {
            return reading.create(id, correction, errors, officer, page);
        }
        correction.paper().check(errors, "paper.");
        if (errors.hasErrors()) {
            return page(id, correctPerson.open(id, officer), page);
        }
        int changed = 0;
        switch (correctPaper.correct(id, correction, officer)) {
            case CorrectPerson.Outcome.Corrected(int fields) -> changed = fields;
            case CorrectPerson.Outcome.Refused(Stopped why) -> {
                Flash.warn(redirect, why.key(), Stopped.day(why));
                return "redirect:/people/" + id + "/edit";
            }
        }
        CorrectPerson.Open open = correctPerson.open(id, officer);
        if (!correction.paper().pointedOut()) {
            page.addAttribute(
                    "correction",
                    new Correction(correction.paper().pointOut(), open.person().version()));
            return page(id, open, page);
        }
        Flash.say(
                redirect,
                changed > 0 ? "correction.saved" : "correction.same",
                open.person().names().latin());
        return "redirect:/people/" + id + "/edit";
    }

    private static String page(PersonId id, CorrectPerson.Open open, Model page) {
        page.addAttribute("id", id);
        page.addAttribute("open", open);
        return "registration/person/document";
    }
}
