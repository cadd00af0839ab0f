package lt.tiltas.permits.check;

import lt.tiltas.access.Open;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Public files for whoever checks permits, our own page or another program. */
@Controller
class CheckFilesController {

    private static final MediaType COSE = MediaType.parseMediaType("application/cose");

    private final PublicFiles files;

    CheckFilesController(PublicFiles files) {
        this.files = files;
    }

    @Open
    @GetMapping(path = "/v/keys.json", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<PublicFiles.Keys> index() {
        return ResponseEntity.ok().cacheControl(CacheControl.noCache()).body(files.keys());
    }

    @Open
    @GetMapping("/v/rules.cose")
    ResponseEntity<byte[]> show() {
        return cose(files.prolongations());
    }

    static ResponseEntity<byte[]> cose(byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(COSE)
                .cacheControl(CacheControl.noCache())
                .body(bytes);
    }
}
