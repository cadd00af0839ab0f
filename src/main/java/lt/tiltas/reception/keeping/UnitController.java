package lt.tiltas.reception.keeping;

import static lt.tiltas.reception.ReceptionRight.KEEP_SITES;

import java.util.UUID;
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

/** One more unit of a building: a floor, a wing, a flat. */
@Controller
class UnitController {

    record New(@Nullable UUID in, String label) {

        New {
            label = RoomsForm.text(label);
        }
    }

    private final BuildSite buildSite;

    UnitController(BuildSite buildSite) {
        this.buildSite = buildSite;
    }

    @Needs(KEEP_SITES)
    @PostMapping("/sites/{id}/units")
    String create(
            @PathVariable SiteId id,
            @ModelAttribute("unit") New unit,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        page.addAttribute("page", buildSite.open(id, officer));
        if (unit.in() == null) {
            errors.rejectValue("in", "keeping.unit.error.building");
        } else if (unit.label().isEmpty() || unit.label().length() > 40) {
            errors.rejectValue("label", "keeping.unit.error.label");
        } else if (buildSite.addUnit(id, unit.in(), unit.label(), officer) instanceof BuildSite.Outcome.CalledSo) {
            errors.rejectValue("label", "keeping.called-so");
        }
        if (errors.hasErrors()) {
            return "reception/keeping/rooms";
        }
        Flash.say(redirect, "keeping.unit-added", unit.label());
        return "redirect:/sites/" + id + "/rooms";
    }
}
