package lt.tiltas.portal.letter;

import static lt.tiltas.permits.PermitRight.OWN_LETTER;

import lt.tiltas.access.Officer;
import lt.tiltas.permits.LetterId;
import lt.tiltas.permits.OwnLetters;
import lt.tiltas.permits.PermitRight.Needs;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Letters written to whoever is signed in. */
@Controller
class OwnLetterController {

    private final OwnLetters ownLetters;

    OwnLetterController(OwnLetters ownLetters) {
        this.ownLetters = ownLetters;
    }

    @Needs(OWN_LETTER)
    @GetMapping("/my/letters")
    String index(Officer officer, Model page) {
        page.addAttribute("letters", ownLetters.all(officer));
        return "portal/letter/index";
    }

    @Needs(OWN_LETTER)
    @GetMapping("/my/letters/{id}")
    String show(@PathVariable LetterId id, Officer officer, Model page) {
        page.addAttribute("letter", ownLetters.read(id, officer));
        return "portal/letter/show";
    }
}
