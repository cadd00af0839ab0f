package lt.tiltas.portal.benefit;

import static lt.tiltas.portal.PortalRight.OWN_PAGE;

import lt.tiltas.access.Officer;
import lt.tiltas.portal.PortalRight.Needs;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class OwnBenefitController {

    private final ShowOwnBenefit showOwnBenefit;

    OwnBenefitController(ShowOwnBenefit showOwnBenefit) {
        this.showOwnBenefit = showOwnBenefit;
    }

    @Needs(OWN_PAGE)
    @GetMapping("/my/benefit")
    String show(Officer officer, Model page) {
        page.addAttribute("page", showOwnBenefit.show(officer));
        return "portal/benefit/show";
    }
}
