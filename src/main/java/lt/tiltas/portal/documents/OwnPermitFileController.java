package lt.tiltas.portal.documents;

import static lt.tiltas.portal.PortalRight.OWN_PAGE;

import lt.tiltas.access.Officer;
import lt.tiltas.permits.ApplicationId;
import lt.tiltas.permits.PermitFiles;
import lt.tiltas.portal.PortalRight.Needs;
import lt.tiltas.web.PdfFile;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** My family's permits as files: to print, or to keep on the phone. */
@Controller
class OwnPermitFileController {

    private final PermitFiles files;

    OwnPermitFileController(PermitFiles files) {
        this.files = files;
    }

    @Needs(OWN_PAGE)
    @GetMapping("/my/applications/{id}/permit.pdf")
    ResponseEntity<byte[]> show(@PathVariable ApplicationId id, Officer officer) {
        String address = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/v")
                .build()
                .toUriString();
        return new PdfFile(files.open(id, address, officer, OWN_PAGE)).kept("leidimas");
    }
}
