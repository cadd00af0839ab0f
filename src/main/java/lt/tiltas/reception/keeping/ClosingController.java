package lt.tiltas.reception.keeping;

import static lt.tiltas.reception.ReceptionRight.KEEP_SITES;

import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.ReceptionRight.Needs;
import lt.tiltas.reception.SiteId;
import lt.tiltas.web.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A building, a unit or a room is closed; a room is opened again. */
@Controller
class ClosingController {

    private final BuildSite buildSite;

    ClosingController(BuildSite buildSite) {
        this.buildSite = buildSite;
    }

    @Needs(KEEP_SITES)
    @PostMapping("/sites/{id}/closings")
    String create(
            @PathVariable SiteId id,
            @RequestParam(required = false) @Nullable UUID of,
            Officer officer,
            RedirectAttributes redirect) {
        switch (buildSite.close(id, of, officer)) {
            case BuildSite.Outcome.Done(int howMany) -> Flash.say(redirect, "keeping.rooms-closed", howMany);
            case BuildSite.Outcome.InUse inUse -> Flash.warn(redirect, "keeping.in-use");
            case BuildSite.Outcome.CalledSo calledSo -> Flash.warn(redirect, "keeping.in-use");
        }
        return "redirect:/sites/" + id + "/rooms";
    }

    @Needs(KEEP_SITES)
    @PostMapping("/sites/{id}/closings/{room}/end")
    String delete(@PathVariable SiteId id, @PathVariable UUID room, Officer officer, RedirectAttributes redirect) {
        buildSite.reopen(id, room, officer);
        Flash.say(redirect, "keeping.room-opened");
        return "redirect:/sites/" + id + "/rooms";
    }
}
