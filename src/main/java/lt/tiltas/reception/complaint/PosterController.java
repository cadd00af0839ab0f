package lt.tiltas.reception.complaint;

import static lt.tiltas.reception.CareRight.HEAR_COMPLAINT;

import lt.tiltas.access.Officer;
import lt.tiltas.reception.CareRight.Needs;
import lt.tiltas.reception.SiteId;
import lt.tiltas.web.QrCode;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** A poster for the wall of a house, with the square that leads to its complaints. */
@Controller
class PosterController {

    private final OpenPoster openPoster;

    PosterController(OpenPoster openPoster) {
        this.openPoster = openPoster;
    }

    @Needs(HEAR_COMPLAINT)
    @GetMapping("/sites/{id}/complaints/poster")
    String show(@PathVariable SiteId id, Officer officer, Model page) {
        page.addAttribute("house", openPoster.open(id, officer));
        String address = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/complain/{id}")
                .buildAndExpand(id)
                .toUriString();
        page.addAttribute("square", QrCode.of(address));
        page.addAttribute("address", address);
        return "reception/complaint/poster";
    }
}
