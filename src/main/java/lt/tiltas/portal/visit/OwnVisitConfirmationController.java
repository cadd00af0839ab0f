package lt.tiltas.portal.visit;

import static lt.tiltas.permits.VisitRight.OWN_VISIT;

import lt.tiltas.access.Officer;
import lt.tiltas.permits.VisitRight.Needs;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A held time becomes the visit. */
@Controller
class OwnVisitConfirmationController {

    private final KeepOwnVisit keepOwnVisit;

    OwnVisitConfirmationController(KeepOwnVisit keepOwnVisit) {
        this.keepOwnVisit = keepOwnVisit;
    }

    @Needs(OWN_VISIT)
    @PostMapping("/my/visit/confirmation")
    String create(Officer officer, RedirectAttributes redirect) {
        OwnVisitController.say(keepOwnVisit.confirm(officer), "my.visit.booked", redirect);
        return "redirect:/my/visit";
    }
}
