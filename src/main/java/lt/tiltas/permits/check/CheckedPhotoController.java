package lt.tiltas.permits.check;

import lt.tiltas.access.Open;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the page of the check asks for when somebody wants to see the face. Every refusal is the same. */
@Controller
class CheckedPhotoController {

    private final ShowPermitPhoto showPermitPhoto;

    CheckedPhotoController(ShowPermitPhoto showPermitPhoto) {
        this.showPermitPhoto = showPermitPhoto;
    }

    @Open
    @PostMapping("/v/photo")
    ResponseEntity<byte[]> create(
            @RequestParam(defaultValue = "") String token, @RequestParam(defaultValue = "") String born) {
        return showPermitPhoto
                .show(new ShowPermitPhoto.Ask(token, born))
                .map(photo -> ResponseEntity.ok()
                        .cacheControl(CacheControl.noStore())
                        .contentType(MediaType.IMAGE_JPEG)
                        .body(photo))
                .orElseGet(() -> ResponseEntity.notFound()
                        .cacheControl(CacheControl.noStore())
                        .build());
    }
}
