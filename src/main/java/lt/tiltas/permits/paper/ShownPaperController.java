package lt.tiltas.permits.paper;

import static lt.tiltas.permits.PermitRight.VIEW_PAPER;

import lt.tiltas.access.Officer;
import lt.tiltas.permits.PaperId;
import lt.tiltas.permits.PermitRight.Needs;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class ShownPaperController {

    private final AddPaper addPaper;

    ShownPaperController(AddPaper addPaper) {
        this.addPaper = addPaper;
    }

    /** A picture may do nothing in a browser, and no copy stays there. */
    @Needs(VIEW_PAPER)
    @GetMapping("/permits/papers/{paper}")
    ResponseEntity<byte[]> show(@PathVariable PaperId paper, Officer officer) {
        var picture = addPaper.open(paper, officer, VIEW_PAPER);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(picture.mediaType()))
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(picture.bytes());
    }
}
