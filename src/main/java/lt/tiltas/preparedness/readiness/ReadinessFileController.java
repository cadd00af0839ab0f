package lt.tiltas.preparedness.readiness;

import static lt.tiltas.preparedness.PreparednessRight.VIEW_READINESS;

import jakarta.validation.Valid;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Organisations;
import lt.tiltas.preparedness.PreparednessRight.Needs;
import lt.tiltas.web.Language;
import lt.tiltas.web.Messages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The plan as a file for a spreadsheet. */
@Controller
class ReadinessFileController {

    private final ShowReadiness showReadiness;
    private final Messages messages;
    private final Organisations organisations;

    ReadinessFileController(ShowReadiness showReadiness, Messages messages, Organisations organisations) {
        this.showReadiness = showReadiness;
        this.messages = messages;
        this.organisations = organisations;
    }

    @Needs(VIEW_READINESS)
    @GetMapping("/preparedness/readiness.csv")
    ResponseEntity<byte[]> index(
            @Valid @ModelAttribute("asked") Asked asked, BindingResult errors, Officer officer, Language language) {
        Readiness readiness = showReadiness.show(Asked.places(asked, errors), officer);
        return new ReadinessFile(readiness, language, messages, organisations)
                .csv()
                .answer("tiltas-readiness");
    }
}
