package lt.tiltas.registration.scan;

import static lt.tiltas.registration.RegistrationRight.VIEW_SCAN;

import lt.tiltas.access.Officer;
import lt.tiltas.registration.RegistrationRight.Needs;
import lt.tiltas.registration.ScanId;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class ScanContentController {

    private final ShowScan showScan;

    ScanContentController(ShowScan showScan) {
        this.showScan = showScan;
    }

    @Needs(VIEW_SCAN)
    @GetMapping("/scans/{scan}/content")
    ResponseEntity<byte[]> show(@PathVariable ScanId scan, Officer officer) {
        return showScan.open(scan, officer, VIEW_SCAN).answer();
    }
}
