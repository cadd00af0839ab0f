package lt.tiltas.programme.independence;

import static lt.tiltas.programme.SupportRight.VIEW_INDEPENDENCE;

import lt.tiltas.access.Officer;
import lt.tiltas.programme.SupportRight.Needs;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class IndependenceController {

    private final SeeIndependence seeIndependence;

    IndependenceController(SeeIndependence seeIndependence) {
        this.seeIndependence = seeIndependence;
    }

    @Needs(VIEW_INDEPENDENCE)
    @GetMapping("/independence")
    String show(Officer officer, Model page) {
        page.addAttribute("page", seeIndependence.see(officer));
        return "programme/independence/show";
    }
}
