package lt.tiltas.reception.inspection;

import static lt.tiltas.reception.ReceptionRight.INSPECT;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Base64;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.ReceptionRight.Needs;
import lt.tiltas.reception.photo.PhotoId;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Where a device sends the photographs that it has announced, one by one. */
@RestController
class OfflinePhotoController {

    private static final long LARGEST = 1024 * 1024;

    /** @param type image/jpeg; @param data in base64 */
    record SentPhoto(String type, String data) {}

    private final ReceiveInspection receiveInspection;

    OfflinePhotoController(ReceiveInspection receiveInspection) {
        this.receiveInspection = receiveInspection;
    }

    @Needs(INSPECT)
    @PutMapping("/offline/inspections/{id}/photos/{photo}")
    ResponseEntity<Taken> update(
            @PathVariable InspectionId id,
            @PathVariable PhotoId photo,
            @RequestBody SentPhoto sent,
            Officer officer,
            HttpServletRequest request) {
        if (request.getContentLengthLong() > LARGEST) {
            return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE).build();
        }
        if (sent.data() == null || !"image/jpeg".equals(sent.type())) {
            return ResponseEntity.unprocessableContent().build();
        }
        try {
            byte[] bytes = Base64.getDecoder().decode(sent.data());
            return switch (receiveInspection.receive(id, photo, bytes, officer)) {
                case KEPT -> ResponseEntity.ok(Taken.kept(""));
                case OTHER -> ResponseEntity.unprocessableContent().build();
            };
        } catch (IllegalArgumentException notBase64) {
            return ResponseEntity.unprocessableContent().build();
        }
    }

    /** The record may still come: the device keeps the photograph and tries again. */
    @ExceptionHandler(NotHere.class)
    ResponseEntity<Void> unknown() {
        return ResponseEntity.notFound().build();
    }

    @ExceptionHandler(HttpMessageNotReadableException.class)
    ResponseEntity<Void> unreadable() {
        return ResponseEntity.badRequest().build();
    }
}
