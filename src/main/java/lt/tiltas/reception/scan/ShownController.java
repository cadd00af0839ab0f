package lt.tiltas.reception.scan;

import static lt.tiltas.reception.ReceptionRight.RECORD_PRESENCE;

import lt.tiltas.access.Officer;
import lt.tiltas.reception.ReceptionRight.Needs;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What a device must know of doors and counters before the network goes, and where it sends what was shown meanwhile. */
@RestController
class ShownController {

    private static final int LONGEST_CODE = 300;

    private final ReceiveShown receiveShown;
    private final TellDoors tellDoors;

    ShownController(ReceiveShown receiveShown, TellDoors tellDoors) {
        this.receiveShown = receiveShown;
        this.tellDoors = tellDoors;
    }

    @Needs(RECORD_PRESENCE)
    @GetMapping(path = "/offline/presence/form", produces = "application/json")
    TellDoors.Doors show(Officer officer) {
        return tellDoors.tell(officer);
    }

    @Needs(RECORD_PRESENCE)
    @PutMapping("/offline/presence/{id}")
    ResponseEntity<Answer> update(@PathVariable ShownId id, @RequestBody Shown shown, Officer officer) {
        if (shown.site() == null
                || shown.code() == null
                || shown.code().length() > LONGEST_CODE
                || shown.what() == null
                || !shown.what().matches("[a-z_]{2,20}")
                || shown.capturedAt() == null) {
            return ResponseEntity.unprocessableContent().build();
        }
        Answer answer = receiveShown.receive(id, shown, officer);
        return ResponseEntity.status(answer.state().equals("conflict") ? HttpStatus.CONFLICT : HttpStatus.OK)
                .body(answer);
    }

    /** What cannot be read stays on the device. */
    @ExceptionHandler(HttpMessageNotReadableException.class)
    ResponseEntity<Void> unreadable() {
        return ResponseEntity.badRequest().build();
    }
}
