package lt.tiltas.reception.inspection;

import static lt.tiltas.reception.ReceptionRight.INSPECT;

import jakarta.servlet.http.HttpServletRequest;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.ReceptionRight.Needs;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What a device asks before it goes where no network is, and where it sends an inspection afterwards, as often as it takes. */
@RestController
class OfflineInspectionController {

    private static final long LARGEST = 256 * 1024;

    private final Catalogue catalogue;
    private final ReceiveInspection receiveInspection;

    OfflineInspectionController(Catalogue catalogue, ReceiveInspection receiveInspection) {
        this.catalogue = catalogue;
        this.receiveInspection = receiveInspection;
    }

    @Needs(INSPECT)
    @GetMapping(path = "/offline/inspections/form", produces = MediaType.APPLICATION_JSON_VALUE)
    Catalogue.Form show(Officer officer) {
        return catalogue.form(officer);
    }

    @Needs(INSPECT)
    @PutMapping("/offline/inspections/{id}")
    ResponseEntity<Taken> update(
            @PathVariable InspectionId id,
            @RequestBody SentInspection sent,
            Officer officer,
            HttpServletRequest request) {
        if (request.getContentLengthLong() > LARGEST) {
            return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE).build();
        }
        if (!sent.readable()) {
            return ResponseEntity.unprocessableContent().build();
        }
        Taken taken = receiveInspection.receive(id, sent, officer);
        return ResponseEntity.status(taken.state().equals("conflict") ? HttpStatus.CONFLICT : HttpStatus.OK)
                .body(taken);
    }

    /** What cannot be read stays on the device. The reason would quote what was typed, so that no log may have it. */
    @ExceptionHandler(HttpMessageNotReadableException.class)
    ResponseEntity<Void> unreadable() {
        return ResponseEntity.badRequest().build();
    }
}
