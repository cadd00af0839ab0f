package lt.tiltas.portal.letter;

import static lt.tiltas.permits.PermitRight.OWN_LETTER;

import lt.tiltas.access.Officer;
import lt.tiltas.permits.LetterId;
import lt.tiltas.permits.OwnLetters;
import lt.tiltas.permits.PermitRight.Needs;
import lt.tiltas.web.PdfFile;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A letter written to whoever is signed in, as a file: to print, or to keep on the phone. */
@Controller
class OwnLetterFileController {

    private final OwnLetters ownLetters;

    OwnLetterFileController(OwnLetters ownLetters) {
        this.ownLetters = ownLetters;
    }

    @Needs(OWN_LETTER)
    @GetMapping("/my/letters/{id}.pdf")
    ResponseEntity<byte[]> show(@PathVariable LetterId id, Officer officer) {
        return new PdfFile(ownLetters.print(id, officer)).kept("laiskas");
    }
}
