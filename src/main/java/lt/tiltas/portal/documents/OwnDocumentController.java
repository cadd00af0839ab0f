package lt.tiltas.portal.documents;

import static lt.tiltas.portal.PortalRight.OWN_PAGE;

import lt.tiltas.access.Officer;
import lt.tiltas.portal.PortalRight.Needs;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class OwnDocumentController {

    private final ShowDocuments showDocuments;

    OwnDocumentController(ShowDocuments showDocuments) {
        this.showDocuments = showDocuments;
    }

    @Needs(OWN_PAGE)
    @GetMapping("/my/documents")
    String index(Officer officer, Model page) {
        ShowDocuments.Page shown = showDocuments.show(officer);
        page.addAttribute("documents", shown.permits());
        page.addAttribute("papers", shown.papers());
        return "portal/documents/index";
    }
}
