package lt.tiltas.administration.looks;

import static lt.tiltas.administration.AdministrationRight.EXPORT_LOOKS;

import jakarta.servlet.http.HttpSession;
import lt.tiltas.access.Officer;
import lt.tiltas.administration.AdministrationRight.Needs;
import lt.tiltas.web.Language;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class LookExportController {

    private final SearchLooks searchLooks;
    private final LookFile file;

    LookExportController(SearchLooks searchLooks, LookFile file) {
        this.searchLooks = searchLooks;
        this.file = file;
    }

    @Needs(EXPORT_LOOKS)
    @GetMapping("/looks/export")
    ResponseEntity<byte[]> show(Officer officer, Language language, HttpSession session) {
        var looks = searchLooks.export(LookController.kept(session), officer);
        return file.of(looks, language).answer("looks");
    }
}
