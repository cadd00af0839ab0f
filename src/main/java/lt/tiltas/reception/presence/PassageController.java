package lt.tiltas.reception.presence;

import static lt.tiltas.reception.ReceptionRight.RECORD_PRESENCE;

import jakarta.validation.Valid;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.ReceptionRight.Needs;
import lt.tiltas.reception.SiteId;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class PassageController {

    private final PassDoor passDoor;
    private final OpenCheckpoint openCheckpoint;

    PassageController(PassDoor passDoor, OpenCheckpoint openCheckpoint) {
        this.passDoor = passDoor;
        this.openCheckpoint = openCheckpoint;
    }

    @Needs(RECORD_PRESENCE)
    @PostMapping("/presence/{id}/checkpoint/{household}/passages")
    String create(
            @PathVariable SiteId id,
            @PathVariable HouseholdId household,
            @Valid @ModelAttribute("passage") PassDoor.New passage,
            BindingResult errors,
            Officer officer,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            openCheckpoint.open(id, household, officer);
            Flash.warn(redirect, "checkpoint.nobody-ticked");
        } else {
            int people = passDoor.pass(id, household, passage, officer);
            Flash.say(redirect, "in".equals(passage.way()) ? "checkpoint.came-in" : "checkpoint.went-out", people);
        }
        return "redirect:/presence/" + id + "/checkpoint/" + household;
    }
}
