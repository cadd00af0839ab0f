package lt.tiltas.portal.home;

import static lt.tiltas.portal.PortalRight.OWN_PAGE;

import lt.tiltas.access.Officer;
import lt.tiltas.portal.PortalRight.Needs;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class OwnHomeController {

    private final OwnHome ownHome;

    OwnHomeController(OwnHome ownHome) {
        this.ownHome = ownHome;
    }

    @Needs(OWN_PAGE)
    @GetMapping("/my")
    String show(Officer officer, Model page) {
        page.addAttribute("page", ownHome.open(officer));
        return "portal/home/show";
    }
}
