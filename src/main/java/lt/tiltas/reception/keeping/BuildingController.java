package lt.tiltas.reception.keeping;

import static lt.tiltas.reception.ReceptionRight.KEEP_SITES;

import lt.tiltas.access.Officer;
import lt.tiltas.reception.ReceptionRight.Needs;
import lt.tiltas.reception.SiteId;
import lt.tiltas.web.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One more building of a site. */
@Controller
class BuildingController {

    record New(String building, @Nullable Boolean lift) {

        New {
            building = RoomsForm.text(building);
        }
    }

    private final BuildSite buildSite;

    BuildingController(BuildSite buildSite) {
        this.buildSite = buildSite;
    }

    @Needs(KEEP_SITES)
    @PostMapping("/sites/{id}/buildings")
    String create(
            @PathVariable SiteId id,
            @ModelAttribute("building") New building,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        page.addAttribute("page", buildSite.open(id, officer));
        if (building.building().isEmpty() || building.building().length() > 40) {
            errors.rejectValue("building", "keeping.building.error");
        } else if (buildSite.addBuilding(id, building.building(), Boolean.TRUE.equals(building.lift()), officer)
                instanceof BuildSite.Outcome.CalledSo) {
            errors.rejectValue("building", "keeping.called-so");
        }
        if (errors.hasErrors()) {
            return "reception/keeping/rooms";
        }
        Flash.say(redirect, "keeping.building-added", building.building());
        return "redirect:/sites/" + id + "/rooms";
    }
}
