package lt.tiltas.reception.keeping;

import static lt.tiltas.reception.ReceptionRight.KEEP_SITES;

import lt.tiltas.access.Officer;
import lt.tiltas.reception.ReceptionRight.Needs;
import lt.tiltas.reception.SiteId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A site from house to bed: what is there, and the forms by which more is added. */
@Controller
class StructureController {

    private final BuildSite buildSite;

    StructureController(BuildSite buildSite) {
        this.buildSite = buildSite;
    }

    @Needs(KEEP_SITES)
    @GetMapping("/sites/{id}/rooms")
    String index(@PathVariable SiteId id, Officer officer, Model page) {
        page.addAttribute("page", buildSite.open(id, officer));
        return "reception/keeping/rooms";
    }
}
