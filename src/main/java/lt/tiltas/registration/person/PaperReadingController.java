package lt.tiltas.registration.person;

import static lt.tiltas.registration.RegistrationRight.CORRECT_PERSON;

import lt.tiltas.access.Officer;
import lt.tiltas.registration.PersonId;
import lt.tiltas.registration.RegistrationRight.Needs;
import lt.tiltas.registration.person.CorrectPaper.Correction;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The form of a document comes back filled from the lines at the document's foot. Nothing is stored. */
@Controller
class PaperReadingController {

    private final CorrectPerson correctPerson;
    private final ReadZone readZone;

    PaperReadingController(CorrectPerson correctPerson, ReadZone readZone) {
        this.correctPerson = correctPerson;
        this.readZone = readZone;
    }

    @Needs(CORRECT_PERSON)
    @PostMapping("/people/{id}/document/reading")
    String create(
            @PathVariable PersonId id,
            @ModelAttribute("correction") Correction correction,
            BindingResult errors,
            Officer officer,
            Model page) {
        page.addAttribute("id", id);
        page.addAttribute("open", correctPerson.open(id, officer));
        readZone.read(correction.paper(), errors, "paper.").ifPresent(filled -> {
            page.addAttribute("correction", new Correction(filled.paper(), correction.version()));
            page.addAttribute("read", filled.mrz());
        });
        return "registration/person/document";
    }
}
