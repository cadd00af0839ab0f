package lt.tiltas.placement.surge;

import static lt.tiltas.placement.PlacementRight.OFFER_PLACE;

import lt.tiltas.access.Officer;
import lt.tiltas.placement.PlacementRight.Needs;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The letters of a run's offers, one sheet for each family. */
@Controller
class SurgeLetterController {

    private final PrintOffers printOffers;

    SurgeLetterController(PrintOffers printOffers) {
        this.printOffers = printOffers;
    }

    @Needs(OFFER_PLACE)
    @GetMapping("/surges/{id}/letters")
    String index(
            @PathVariable SurgeId id,
            @RequestParam(defaultValue = "1") int run,
            @RequestParam @Nullable Integer municipality,
            Officer officer,
            Model page) {
        page.addAttribute("letters", printOffers.letters(id, run, municipality, officer));
        page.addAttribute("file", "offers-" + id + (municipality == null ? "" : "-" + municipality));
        return "pdf:placement/offer/letters";
    }
}
