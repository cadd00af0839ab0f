package lt.tiltas.portal.support;

import static lt.tiltas.programme.SupportRight.OWN_SUPPORTS;

import lt.tiltas.access.Officer;
import lt.tiltas.programme.SupportDecisionId;
import lt.tiltas.programme.SupportRight.Needs;
import lt.tiltas.web.PdfFile;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class OwnDecisionFileController {

    private final ShowOwnSupports showOwnSupports;

    OwnDecisionFileController(ShowOwnSupports showOwnSupports) {
        this.showOwnSupports = showOwnSupports;
    }

    @Needs(OWN_SUPPORTS)
    @GetMapping("/my/support-decisions/{id}.pdf")
    ResponseEntity<byte[]> show(@PathVariable SupportDecisionId id, Officer officer) {
        return new PdfFile(showOwnSupports.print(id, officer)).kept("sprendimas");
    }
}
