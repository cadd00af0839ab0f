package lt.tiltas.programme.need;

import static lt.tiltas.programme.AgreementRight.READ_RESTRICTED_NEED;

import jakarta.validation.Valid;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.AgreementRight.Needs;
import lt.tiltas.programme.ProgrammeId;
import lt.tiltas.registration.PersonId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Why an officer looks, before anything is shown. */
@Controller
class NeedReasonController {

    private final ReadNeeds readNeeds;

    NeedReasonController(ReadNeeds readNeeds) {
        this.readNeeds = readNeeds;
    }

    @Needs(READ_RESTRICTED_NEED)
    @PostMapping("/programmes/{id}/people/{person}/needs/reason")
    String create(
            @PathVariable ProgrammeId id,
            @PathVariable PersonId person,
            @Valid @ModelAttribute("reason") RestrictedNeed.Reason reason,
            BindingResult errors,
            Officer officer,
            Model page) {
        if (errors.hasErrors()) {
            page.addAttribute("page", readNeeds.open(id, person, officer));
            return "programme/need/reason";
        }
        readNeeds.look(id, person, reason, officer);
        return "redirect:/programmes/" + id + "/people/" + person + "/needs";
    }
}
