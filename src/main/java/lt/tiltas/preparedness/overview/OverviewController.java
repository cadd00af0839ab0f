package lt.tiltas.preparedness.overview;

import static lt.tiltas.preparedness.PreparednessRight.VIEW_READINESS;

import lt.tiltas.access.Officer;
import lt.tiltas.preparedness.PreparednessRight.Needs;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page of preparedness. */
@Controller
class OverviewController {

    private final ShowOverview showOverview;

    OverviewController(ShowOverview showOverview) {
        this.showOverview = showOverview;
    }

    @Needs(VIEW_READINESS)
    @GetMapping("/preparedness")
    String index(Officer officer, Model page) {
        page.addAttribute("overview", showOverview.show(officer));
        return "preparedness/overview/index";
    }
}
