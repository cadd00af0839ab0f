package lt.tiltas.portal.programme;

import static lt.tiltas.portal.PortalRight.OWN_PAGE;

import lt.tiltas.access.Officer;
import lt.tiltas.portal.PortalRight.Needs;
import lt.tiltas.programme.OwnCase;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class OwnProgrammeController {

    private final ShowOwnProgramme showOwnProgramme;
    private final OwnCase ownCase;

    OwnProgrammeController(ShowOwnProgramme showOwnProgramme, OwnCase ownCase) {
        this.showOwnProgramme = showOwnProgramme;
        this.ownCase = ownCase;
    }

    @Needs(OWN_PAGE)
    @GetMapping("/my/programme")
    String show(Officer officer, Model page) {
        page.addAttribute("page", showOwnProgramme.show(officer));
        page.addAttribute("state", ownCase.show(officer));
        return "portal/programme/show";
    }
}
