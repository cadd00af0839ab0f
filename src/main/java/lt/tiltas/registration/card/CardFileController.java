package lt.tiltas.registration.card;

import static lt.tiltas.registration.RegistrationRight.ISSUE_CARD;

import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.RegistrationRight.Needs;
import lt.tiltas.web.PdfFile;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The card as a file for the card printer or for paper. */
@Controller
class CardFileController {

    private final OpenCard openCard;
    private final CardFile file;

    CardFileController(OpenCard openCard, CardFile file) {
        this.openCard = openCard;
        this.file = file;
    }

    @Needs(ISSUE_CARD)
    @GetMapping("/households/{id}/card/card.pdf")
    ResponseEntity<byte[]> show(@PathVariable HouseholdId id, Officer officer) {
        Card card = openCard.open(id, officer).card().orElseThrow(() -> new NotHere("card"));
        return new PdfFile(file.of(card.code(), CardAddress.of(card.code()))).shown("tiltas");
    }
}
