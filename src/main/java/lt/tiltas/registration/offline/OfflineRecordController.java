package lt.tiltas.registration.offline;

import static lt.tiltas.registration.RegistrationRight.REGISTER_ARRIVAL;

import lt.tiltas.access.Officer;
import lt.tiltas.registration.RegistrationRight.Needs;
import lt.tiltas.registration.arrival.WholeArrival;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Where a device sends what was written down without a network, as often as it takes. */
@RestController
class OfflineRecordController {

    private final ReceiveOffline receiveOffline;

    OfflineRecordController(ReceiveOffline receiveOffline) {
        this.receiveOffline = receiveOffline;
    }

    @Needs(REGISTER_ARRIVAL)
    @PutMapping(path = "/offline/registrations/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Answer> update(@PathVariable OfflineId id, @RequestBody Sent sent, Officer officer) {
        if (sent.arrival().people().size() > WholeArrival.LARGEST) {
            return ResponseEntity.unprocessableContent().build();
        }
        Answer answer = receiveOffline.receive(id, sent, officer);
        return ResponseEntity.status(answer.state().equals("conflict") ? HttpStatus.CONFLICT : HttpStatus.OK)
                .body(answer);
    }

    /** What cannot be read stays on the device. The reason would quote what was typed, so that no log may have it. */
    @ExceptionHandler(HttpMessageNotReadableException.class)
    ResponseEntity<Void> unreadable() {
        return ResponseEntity.badRequest().build();
    }
}
