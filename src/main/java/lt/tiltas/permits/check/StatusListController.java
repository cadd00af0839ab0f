package lt.tiltas.permits.check;

import lt.tiltas.access.Open;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Which documents are withdrawn or replaced: one bit each, signed. */
@Controller
class StatusListController {

    private final PublicFiles files;

    StatusListController(PublicFiles files) {
        this.files = files;
    }

    @Open
    @GetMapping("/v/status.cose")
    ResponseEntity<byte[]> show() {
        return CheckFilesController.cose(files.statuses());
    }
}
