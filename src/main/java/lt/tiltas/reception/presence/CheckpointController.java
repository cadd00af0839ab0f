package lt.tiltas.reception.presence;

import static lt.tiltas.reception.ReceptionRight.RECORD_PRESENCE;

import lt.tiltas.access.Officer;
import lt.tiltas.reception.ReceptionRight.Needs;
import lt.tiltas.reception.SiteId;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The door of a house: a card is shown, and the family's page opens. The code does not stay in an address. */
@Controller
class CheckpointController {

    private final FindAtDoor findAtDoor;
    private final OpenCheckpoint openCheckpoint;

    CheckpointController(FindAtDoor findAtDoor, OpenCheckpoint openCheckpoint) {
        this.findAtDoor = findAtDoor;
        this.openCheckpoint = openCheckpoint;
    }

    @Needs(RECORD_PRESENCE)
    @GetMapping("/presence/{id}/checkpoint")
    String index(@PathVariable SiteId id, Officer officer, Model page) {
        page.addAttribute("house", openCheckpoint.door(id, officer));
        return "reception/presence/door";
    }

    @Needs(RECORD_PRESENCE)
    @PostMapping("/presence/{id}/checkpoint")
    String create(
            @PathVariable SiteId id,
            @RequestParam(defaultValue = "") String code,
            Officer officer,
            RedirectAttributes redirect) {
        String door = "redirect:/presence/" + id + "/checkpoint";
        return switch (findAtDoor.find(id, code, officer)) {
            case FindAtDoor.Outcome.Here(var household, var people) -> door + "/" + household;
            case FindAtDoor.Outcome.Elsewhere() -> {
                Flash.warn(redirect, "checkpoint.elsewhere");
                yield door;
            }
            case FindAtDoor.Outcome.Withdrawn() -> {
                Flash.warn(redirect, "checkpoint.withdrawn");
                yield door;
            }
            case FindAtDoor.Outcome.Unknown() -> {
                Flash.warn(redirect, "checkpoint.unknown");
                yield door;
            }
        };
    }

    @Needs(RECORD_PRESENCE)
    @GetMapping("/presence/{id}/checkpoint/{household}")
    String show(@PathVariable SiteId id, @PathVariable HouseholdId household, Officer officer, Model page) {
        page.addAttribute("page", openCheckpoint.open(id, household, officer));
        return "reception/presence/checkpoint";
    }
}
