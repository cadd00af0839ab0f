package lt.tiltas.reception.keeping;

import static lt.tiltas.reception.ReceptionRight.KEEP_SITES;

import java.util.List;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.ReceptionRight.Needs;
import lt.tiltas.reception.SiteId;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A row of rooms with their beds, and one room that is changed. */
@Controller
class RoomController {

    private final BuildSite buildSite;

    RoomController(BuildSite buildSite) {
        this.buildSite = buildSite;
    }

    @Needs(KEEP_SITES)
    @PostMapping("/sites/{id}/rooms")
    String create(
            @PathVariable SiteId id,
            @ModelAttribute("rooms") RoomsForm rooms,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        page.addAttribute("page", buildSite.open(id, officer));
        rooms.check(errors);
        if (!errors.hasErrors()) {
            switch (buildSite.addRooms(id, rooms, officer)) {
                case BuildSite.Outcome.Done(int howMany) -> {
                    Flash.say(redirect, "keeping.rooms-added", howMany);
                    return "redirect:/sites/" + id + "/rooms";
                }
                case BuildSite.Outcome.CalledSo(List<String> labels) ->
                    errors.rejectValue(
                            "labels", "keeping.rooms.called-so", new Object[] {String.join(", ", labels)}, "");
                case BuildSite.Outcome.InUse() -> errors.rejectValue("labels", "keeping.in-use");
            }
        }
        return "reception/keeping/rooms";
    }

    @Needs(KEEP_SITES)
    @PostMapping("/sites/{id}/rooms/{room}")
    String update(
            @PathVariable SiteId id,
            @PathVariable UUID room,
            @ModelAttribute("room") RoomForm form,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        page.addAttribute("page", buildSite.open(id, officer));
        page.addAttribute("changed", room);
        form.check(errors);
        if (!errors.hasErrors() && buildSite.changeRoom(id, room, form, officer) instanceof BuildSite.Outcome.InUse) {
            errors.rejectValue("beds", "keeping.beds-in-use");
        }
        if (errors.hasErrors()) {
            return "reception/keeping/rooms";
        }
        Flash.say(redirect, "keeping.room-changed");
        return "redirect:/sites/" + id + "/rooms";
    }
}
