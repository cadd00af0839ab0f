package lt.tiltas.reception.site;

import static lt.tiltas.reception.ReceptionRight.BLOCK_BED;

import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.ReceptionRight.Needs;
import lt.tiltas.reception.SiteId;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A room is clean again. */
@Controller
class CleaningController {

    private final CleanRoom cleanRoom;

    CleaningController(CleanRoom cleanRoom) {
        this.cleanRoom = cleanRoom;
    }

    @Needs(BLOCK_BED)
    @PostMapping("/sites/{id}/cleanings/{room}/end")
    String delete(@PathVariable SiteId id, @PathVariable UUID room, Officer officer, RedirectAttributes redirect) {
        cleanRoom.clean(id, room, officer);
        Flash.say(redirect, "cleaning.ended");
        return "redirect:/sites/" + id;
    }
}
