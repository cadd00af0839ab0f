package lt.tiltas.portal.home;

import static lt.tiltas.portal.PortalRight.OWN_PAGE;

import lt.tiltas.access.Officer;
import lt.tiltas.permits.OwnLetters;
import lt.tiltas.portal.PortalRight.Needs;
import lt.tiltas.programme.OwnQuestions;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class OwnHomeController {

    private final OwnHome ownHome;
    private final OwnPlace ownPlace;
    private final OwnNextVisit ownNextVisit;
    private final OwnLetters ownLetters;
    private final OwnQuestions ownQuestions;

    OwnHomeController(
            OwnHome ownHome,
            OwnPlace ownPlace,
            OwnNextVisit ownNextVisit,
            OwnLetters ownLetters,
            OwnQuestions ownQuestions) {
        this.ownHome = ownHome;
        this.ownPlace = ownPlace;
        this.ownNextVisit = ownNextVisit;
        this.ownLetters = ownLetters;
        this.ownQuestions = ownQuestions;
    }

    @Needs(OWN_PAGE)
    @GetMapping("/my")
    String show(Officer officer, Model page) {
        OwnHome.Page home = ownHome.open(officer);
        page.addAttribute("page", home);
        page.addAttribute("place", ownPlace.of(home.own().card(), officer));
        page.addAttribute("visit", ownNextVisit.of(home.own().card(), officer));
        page.addAttribute("window", ownNextVisit.window(home.own().card(), officer));
        page.addAttribute("letters", ownLetters.all(officer));
        page.addAttribute("asked", ownQuestions.referrals(officer));
        page.addAttribute("relocates", ownQuestions.relocates(officer));
        page.addAttribute("repays", ownQuestions.repays());
        return "portal/home/show";
    }
}
