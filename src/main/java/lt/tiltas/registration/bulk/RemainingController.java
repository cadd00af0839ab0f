package lt.tiltas.registration.bulk;

import static lt.tiltas.registration.RegistrationRight.CORRECT_IN_BULK;

import lt.tiltas.access.Officer;
import lt.tiltas.registration.RegistrationRight.Needs;
import lt.tiltas.web.Language;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The rows that remain, to be put right and brought back. */
@Controller
class RemainingController {

    private final SendBackRest sendBackRest;

    RemainingController(SendBackRest sendBackRest) {
        this.sendBackRest = sendBackRest;
    }

    @Needs(CORRECT_IN_BULK)
    @GetMapping("/bulk/sheets/{id}/rest.xlsx")
    ResponseEntity<byte[]> show(@PathVariable SheetId id, Officer officer, Language language) {
        return SheetAnswer.of(sendBackRest.rest(id, language, officer), "rest.xlsx");
    }
}
