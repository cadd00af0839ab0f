package lt.tiltas.portal.application;

import static lt.tiltas.portal.PortalRight.OWN_APPLICATION;

import java.io.IOException;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.PaperId;
import lt.tiltas.permits.paper.AddPaper;
import lt.tiltas.permits.paper.PaperWords;
import lt.tiltas.portal.PortalRight.Needs;
import lt.tiltas.web.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class OwnPaperController {

    private final FillOwnApplication fillOwnApplication;
    private final AddPaper addPaper;

    OwnPaperController(FillOwnApplication fillOwnApplication, AddPaper addPaper) {
        this.fillOwnApplication = fillOwnApplication;
        this.addPaper = addPaper;
    }

    /** A picture may do nothing in a browser, and no copy stays there. */
    @Needs(OWN_APPLICATION)
    @GetMapping("/my/papers/{paper}")
    ResponseEntity<byte[]> show(@PathVariable PaperId paper, Officer officer) {
        var picture = addPaper.open(paper, officer, OWN_APPLICATION);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(picture.mediaType()))
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(picture.bytes());
    }

    @Needs(OWN_APPLICATION)
    @PostMapping("/my/application/papers")
    String create(
            @ModelAttribute AddPaper.New form,
            @RequestParam(required = false) @Nullable MultipartFile picture,
            Officer officer,
            RedirectAttributes redirect)
            throws IOException {
        byte[] sent = picture == null ? new byte[0] : picture.getBytes();
        PaperWords.say(fillOwnApplication.add(form, sent, officer), redirect);
        return "redirect:/my/application";
    }

    @Needs(OWN_APPLICATION)
    @PostMapping("/my/application/papers/{paper}/end")
    String delete(@PathVariable PaperId paper, Officer officer, RedirectAttributes redirect) {
        fillOwnApplication.remove(paper, officer);
        Flash.say(redirect, "permit.paper.removed");
        return "redirect:/my/application";
    }
}
