package lt.tiltas.placement.wish;

import static lt.tiltas.placement.OfferRight.WRITE_WISHES;

import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.placement.OfferRight.Needs;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An officer has made sure that somebody of theirs lives there. */
@Controller
class TieController {

    private final WriteWishes writeWishes;

    TieController(WriteWishes writeWishes) {
        this.writeWishes = writeWishes;
    }

    @Needs(WRITE_WISHES)
    @PostMapping("/households/{id}/wishes/tie")
    String update(
            @PathVariable HouseholdId id,
            @RequestParam int place,
            @RequestParam String basis,
            Officer officer,
            RedirectAttributes redirect) {
        if (!WriteWishes.BASES.contains(basis)) {
            throw new NotHere("basis");
        }
        writeWishes.confirm(id, place, basis, officer);
        Flash.say(redirect, "wish.tie.confirmed");
        return "redirect:/households/" + id + "/wishes";
    }
}
