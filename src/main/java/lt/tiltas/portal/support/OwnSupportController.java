package lt.tiltas.portal.support;

import static lt.tiltas.portal.PortalRight.OWN_PAGE;

import lt.tiltas.access.Officer;
import lt.tiltas.portal.PortalRight.Needs;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class OwnSupportController {

    private final ShowOwnSupport showOwnSupport;

    OwnSupportController(ShowOwnSupport showOwnSupport) {
        this.showOwnSupport = showOwnSupport;
    }

    @Needs(OWN_PAGE)
    @GetMapping("/my/support")
    String show(Officer officer, Model page) {
        page.addAttribute("page", showOwnSupport.show(officer));
        return "portal/support/show";
    }
}
