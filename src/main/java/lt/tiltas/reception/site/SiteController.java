package lt.tiltas.reception.site;

import static lt.tiltas.reception.ReceptionRight.VIEW_SITES;

import lt.tiltas.access.Officer;
import lt.tiltas.reception.ReceptionRight.Needs;
import lt.tiltas.reception.SiteId;
import lt.tiltas.reception.alert.ShowAlerts;
import lt.tiltas.web.Language;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class SiteController {

    private final ListSites listSites;
    private final OpenSite openSite;
    private final ShowAlerts showAlerts;

    SiteController(ListSites listSites, OpenSite openSite, ShowAlerts showAlerts) {
        this.listSites = listSites;
        this.openSite = openSite;
        this.showAlerts = showAlerts;
    }

    @Needs(VIEW_SITES)
    @GetMapping("/sites")
    String index(@ModelAttribute Board.Filter filter, Officer officer, Language language, Model page) {
        page.addAttribute("board", listSites.list(officer, filter, language));
        page.addAttribute("alerts", showAlerts.banner(officer));
        return "reception/site/index";
    }

    @Needs(VIEW_SITES)
    @GetMapping("/sites/{id}")
    String show(
            @PathVariable SiteId id,
            @ModelAttribute SitePage.Filter filter,
            Officer officer,
            Language language,
            Model page) {
        page.addAttribute("page", openSite.open(id, filter, officer, language));
        page.addAttribute("block", BlockBed.New.empty());
        return "reception/site/show";
    }
}
