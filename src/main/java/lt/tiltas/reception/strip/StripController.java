package lt.tiltas.reception.strip;

import static lt.tiltas.reception.ReceptionRight.VIEW_SITES;

import lt.tiltas.access.Officer;
import lt.tiltas.reception.ReceptionRight.Needs;
import lt.tiltas.reception.SiteId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class StripController {

    private final OpenStrip openStrip;

    StripController(OpenStrip openStrip) {
        this.openStrip = openStrip;
    }

    @Needs(VIEW_SITES)
    @GetMapping("/sites/nights")
    String index(Officer officer, Model page) {
        page.addAttribute("page", openStrip.open(null, officer));
        return "reception/strip/show";
    }

    @Needs(VIEW_SITES)
    @GetMapping("/sites/{id}/nights")
    String show(@PathVariable SiteId id, Officer officer, Model page) {
        page.addAttribute("page", openStrip.open(id, officer));
        return "reception/strip/show";
    }
}
