package lt.tiltas.preparedness.plan;

import static lt.tiltas.preparedness.PreparednessRight.VIEW_READINESS;

import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.preparedness.PreparednessRight.Needs;
import lt.tiltas.web.PdfFile;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The paper of an adopted version, to the byte as it was adopted. */
@Controller
class VersionFileController {

    private final OpenVersion openVersion;

    VersionFileController(OpenVersion openVersion) {
        this.openVersion = openVersion;
    }

    @Needs(VIEW_READINESS)
    @GetMapping("/preparedness/plan/versions/{version}/{language}.pdf")
    ResponseEntity<byte[]> show(@PathVariable int version, @PathVariable String language, Officer officer) {
        boolean english = language.equals("en");
        byte[] paper = openVersion.open(version, english, officer).orElseThrow(() -> new NotHere("plan"));
        return new PdfFile(paper).kept("tiltas-plan-" + version + (english ? "-en" : "-lt"));
    }
}
