package lt.tiltas.placement.wish;

import static lt.tiltas.placement.OfferRight.WRITE_WISHES;

import lt.tiltas.access.Officer;
import lt.tiltas.placement.OfferRight.Needs;
import lt.tiltas.placement.entry.Entry;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A person translates the household's words; the original stays beside. */
@Controller
class TranslationController {

    private final WriteWishes writeWishes;

    TranslationController(WriteWishes writeWishes) {
        this.writeWishes = writeWishes;
    }

    @Needs(WRITE_WISHES)
    @PostMapping("/households/{id}/wishes/translation")
    String update(
            @PathVariable HouseholdId id,
            @RequestParam int rank,
            @RequestParam(defaultValue = "") String words,
            Officer officer,
            RedirectAttributes redirect) {
        String translated = Entry.text(words);
        if (translated.length() > WishForm.LONGEST) {
            Flash.warn(redirect, "entry.too-long", WishForm.LONGEST);
        } else {
            writeWishes.translate(id, rank, translated, officer);
            Flash.say(redirect, "wish.translated");
        }
        return "redirect:/households/" + id + "/wishes";
    }
}
