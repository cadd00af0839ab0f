package lt.tiltas.reception.photo;

import static lt.tiltas.reception.ReceptionRight.REPORT_DEFECT;

import lt.tiltas.access.Officer;
import lt.tiltas.reception.ReceptionRight.Needs;
import lt.tiltas.registration.Pictures.Taken.Picture;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class PhotoContentController {

    private final ShowPhoto showPhoto;

    PhotoContentController(ShowPhoto showPhoto) {
        this.showPhoto = showPhoto;
    }

    /** A picture may do nothing in a browser, and no copy stays there. */
    @Needs(REPORT_DEFECT)
    @GetMapping("/photos/{photo}")
    ResponseEntity<byte[]> show(@PathVariable PhotoId photo, Officer officer) {
        Picture picture = showPhoto.show(photo, officer);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(picture.mediaType()))
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(picture.bytes());
    }
}
