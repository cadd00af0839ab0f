package lt.tiltas.reception.complaint;

import static lt.tiltas.reception.CareRight.HEAR_COMPLAINT;

import lt.tiltas.access.Officer;
import lt.tiltas.reception.CareRight.Needs;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class PosterListController {

    private final OpenPoster openPoster;

    PosterListController(OpenPoster openPoster) {
        this.openPoster = openPoster;
    }

    @Needs(HEAR_COMPLAINT)
    @GetMapping("/complaints/posters")
    String index(Officer officer, Model page) {
        page.addAttribute("houses", openPoster.all(officer));
        return "reception/complaint/posters";
    }
}
