package lt.tiltas.permits.document;

import static lt.tiltas.permits.PermitRight.DECIDE_PERMIT;
import static lt.tiltas.permits.PermitRight.VIEW_PERMITS;

import lt.tiltas.access.Officer;
import lt.tiltas.permits.ApplicationId;
import lt.tiltas.permits.PermitFiles;
import lt.tiltas.permits.PermitRight.Needs;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.web.Flash;
import lt.tiltas.web.PdfFile;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The document of a permit: handed out as a file, made anew. */
@Controller
class PermitFileController {

    private final PermitFiles files;
    private final IssueDocument issueDocument;

    PermitFileController(PermitFiles files, IssueDocument issueDocument) {
        this.files = files;
        this.issueDocument = issueDocument;
    }

    @Needs(VIEW_PERMITS)
    @GetMapping("/applications/{id}/permit.pdf")
    ResponseEntity<byte[]> show(@PathVariable ApplicationId id, Officer officer) {
        String address = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/v")
                .build()
                .toUriString();
        return new PdfFile(files.open(id, address, officer, VIEW_PERMITS)).kept("leidimas");
    }

    @Needs(DECIDE_PERMIT)
    @PostMapping("/applications/{id}/document")
    String create(@PathVariable ApplicationId id, Officer officer, RedirectAttributes redirect) {
        HouseholdId household = issueDocument.issue(id, officer);
        Flash.say(redirect, "document.issued");
        return "redirect:/households/" + household + "/permits";
    }
}
