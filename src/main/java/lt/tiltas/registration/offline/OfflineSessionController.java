package lt.tiltas.registration.offline;

import static lt.tiltas.registration.RegistrationRight.REGISTER_ARRIVAL;

import java.util.Base64;
import java.util.UUID;
import lt.tiltas.access.Open;
import lt.tiltas.access.context.CurrentOfficer;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who is signed in, asked by the device before it sends anything. Open, so that nobody is sent to the door by a question: 401 is an answer. */
@RestController
class OfflineSessionController {

    /** @param header in which the token goes with each sending */
    record Session(UUID officer, String name, String secret, String header, String token) {}

    private final GiveKey giveKey;

    OfflineSessionController(GiveKey giveKey) {
        this.giveKey = giveKey;
    }

    @Open
    @GetMapping(path = "/offline/session", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Session> show(CsrfToken csrf) {
        return CurrentOfficer.get()
                .filter(officer -> officer.may(REGISTER_ARRIVAL))
                .map(officer -> ResponseEntity.ok(new Session(
                        officer.id(),
                        officer.name(),
                        Base64.getEncoder().encodeToString(giveKey.give(officer)),
                        csrf.getHeaderName(),
                        csrf.getToken())))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.UNAUTHORIZED).build());
    }
}
