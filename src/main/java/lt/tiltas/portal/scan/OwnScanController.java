package lt.tiltas.portal.scan;

import static lt.tiltas.portal.PortalRight.OWN_SCAN;

import lt.tiltas.access.Officer;
import lt.tiltas.portal.PortalRight.Needs;
import lt.tiltas.registration.Documents;
import lt.tiltas.registration.ScanId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Row-level security knows which scans are the reader's: the own ones and those of the own children. */
@Controller
class OwnScanController {

    private final Documents documents;

    OwnScanController(Documents documents) {
        this.documents = documents;
    }

    @Needs(OWN_SCAN)
    @GetMapping("/my/scans/{scan}")
    String show(@PathVariable ScanId scan, Officer officer, Model page) {
        page.addAttribute("scan", documents.find(scan, officer, OWN_SCAN));
        return "portal/scan/show";
    }
}
