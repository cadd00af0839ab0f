package lt.tiltas.portal.support;

import static lt.tiltas.programme.SupportRight.OWN_SUPPORTS;

import lt.tiltas.access.Officer;
import lt.tiltas.programme.SupportDecisionId;
import lt.tiltas.programme.SupportRight.Needs;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
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
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"sprendimas.pdf\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(showOwnSupports.print(id, officer));
    }
}
