package lt.tiltas.portal.looks;

import static lt.tiltas.portal.PortalRight.OWN_LOOKS;

import lt.tiltas.access.Officer;
import lt.tiltas.portal.PortalRight.Needs;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class OwnLookController {

    private final ShowLooks showLooks;

    OwnLookController(ShowLooks showLooks) {
        this.showLooks = showLooks;
    }

    @Needs(OWN_LOOKS)
    @GetMapping("/my/looks")
    String index(@RequestParam(defaultValue = "0") int page, Officer officer, Model model) {
        model.addAttribute("page", showLooks.show(officer, Math.max(page, 0)));
        return "portal/looks/index";
    }
}
