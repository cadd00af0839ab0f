package lt.tiltas.programme.decision;

import static lt.tiltas.programme.SupportRight.VIEW_SUPPORTS;

import lt.tiltas.access.Officer;
import lt.tiltas.programme.SupportDecisionId;
import lt.tiltas.programme.SupportPaper;
import lt.tiltas.programme.SupportRight.Needs;
import lt.tiltas.web.PdfFile;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The letter of a decision, to print for whoever is at the desk. */
@Controller
class DecisionFileController {

    private final OpenDecision openDecision;
    private final SupportPaper supportPaper;

    DecisionFileController(OpenDecision openDecision, SupportPaper supportPaper) {
        this.openDecision = openDecision;
        this.supportPaper = supportPaper;
    }

    @Needs(VIEW_SUPPORTS)
    @GetMapping("/support-decisions/{id}.pdf")
    ResponseEntity<byte[]> show(@PathVariable SupportDecisionId id, Officer officer) {
        OpenDecision.Page page = openDecision.open(id, officer);
        return new PdfFile(supportPaper.of(
                        page.decision(),
                        page.about().support(),
                        page.about().led().household()))
                .shown("sprendimas");
    }
}
