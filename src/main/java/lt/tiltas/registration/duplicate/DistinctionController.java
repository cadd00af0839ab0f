package lt.tiltas.registration.duplicate;

import static lt.tiltas.registration.RegistrationRight.MERGE_PEOPLE;

import lt.tiltas.access.Officer;
import lt.tiltas.registration.PersonId;
import lt.tiltas.registration.RegistrationRight.Needs;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class DistinctionController {

    private final TellApart tellApart;

    DistinctionController(TellApart tellApart) {
        this.tellApart = tellApart;
    }

    @Needs(MERGE_PEOPLE)
    @PostMapping("/people/{id}/duplicates/{other}/distinction")
    String create(
            @PathVariable PersonId id, @PathVariable PersonId other, Officer officer, RedirectAttributes redirect) {
        Comparison told = tellApart.tell(id, other, officer);
        Flash.say(redirect, "duplicate.two", told.kept().name(), told.other().name());
        return "redirect:/people/" + id + "/duplicates";
    }
}
