package lt.tiltas.preparedness.trigger;

import static lt.tiltas.preparedness.PreparednessRight.VIEW_READINESS;

import lt.tiltas.access.Officer;
import lt.tiltas.preparedness.PreparednessRight.Needs;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** How the country stands, and what would lower it. */
@Controller
class TriggerController {

    private final SeeWarning seeWarning;

    TriggerController(SeeWarning seeWarning) {
        this.seeWarning = seeWarning;
    }

    @Needs(VIEW_READINESS)
    @GetMapping("/preparedness/triggers")
    String index(Officer officer, Model page) {
        page.addAttribute("warning", seeWarning.see(officer));
        return "preparedness/trigger/index";
    }
}
