package lt.tiltas.portal.programme;

import static lt.tiltas.portal.PortalRight.OWN_PAGE;

import lt.tiltas.access.Officer;
import lt.tiltas.portal.PortalRight.Needs;
import lt.tiltas.programme.OwnCase;
import lt.tiltas.programme.OwnQuestions;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class OwnProgrammeController {

    private final ShowOwnProgramme showOwnProgramme;
    private final OwnCase ownCase;
    private final OwnQuestions ownQuestions;

    OwnProgrammeController(ShowOwnProgramme showOwnProgramme, OwnCase ownCase, OwnQuestions ownQuestions) {
        this.showOwnProgramme = showOwnProgramme;
        this.ownCase = ownCase;
        this.ownQuestions = ownQuestions;
    }

    @Needs(OWN_PAGE)
    @GetMapping("/my/programme")
    String show(Officer officer, Model page) {
        page.addAttribute("page", showOwnProgramme.show(officer));
        page.addAttribute("state", ownCase.show(officer));
        page.addAttribute("relocates", ownQuestions.relocates(officer));
        return "portal/programme/show";
    }
}
