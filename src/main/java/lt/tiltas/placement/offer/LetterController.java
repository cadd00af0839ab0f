package lt.tiltas.placement.offer;

import static lt.tiltas.placement.OfferRight.VIEW_OFFER;

import java.util.List;
import lt.tiltas.access.Officer;
import lt.tiltas.placement.OfferRight.Needs;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class LetterController {

    private final WriteLetter writeLetter;

    LetterController(WriteLetter writeLetter) {
        this.writeLetter = writeLetter;
    }

    @Needs(VIEW_OFFER)
    @GetMapping("/offers/{id}/letter")
    String show(@PathVariable OfferId id, Officer officer, Model page) {
        page.addAttribute("letters", List.of(writeLetter.write(id, officer)));
        page.addAttribute("file", "offer-" + id);
        return "pdf:placement/offer/letters";
    }
}
