package lt.tiltas.portal.scan;

import static lt.tiltas.portal.PortalRight.OWN_SCAN;

import lt.tiltas.access.Officer;
import lt.tiltas.portal.PortalRight.Needs;
import lt.tiltas.registration.Documents;
import lt.tiltas.registration.ScanId;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class OwnScanContentController {

    private final Documents documents;

    OwnScanContentController(Documents documents) {
        this.documents = documents;
    }

    @Needs(OWN_SCAN)
    @GetMapping("/my/scans/{scan}/content")
    ResponseEntity<byte[]> show(@PathVariable ScanId scan, Officer officer) {
        return documents.open(scan, officer, OWN_SCAN).answer();
    }
}
