package lt.tiltas.desk.offline;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Open;
import lt.tiltas.access.context.CurrentOfficer;
import lt.tiltas.registration.OfflineKeys;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who is signed in, asked by the device before it sends anything. Open, so that nobody is sent to the door by a question: 401 is an answer. */
@RestController
class OfflineSessionController {

    /** @param header in which the token goes with each sending; @param forms which this officer has */
    record Session(UUID officer, String name, String secret, String header, String token, List<String> forms) {}

    private final OfflineKeys keys;

    OfflineSessionController(OfflineKeys keys) {
        this.keys = keys;
    }

    @Open
    @GetMapping(path = "/offline/session", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Session> show(CsrfToken csrf) {
        return CurrentOfficer.get()
                .flatMap(officer -> session(officer, csrf))
                .map(ResponseEntity::ok)
                .orElseGet(() -> ResponseEntity.status(HttpStatus.UNAUTHORIZED).build());
    }

    private Optional<Session> session(Officer officer, CsrfToken csrf) {
        List<OfflineForm> forms = OfflineForm.of(officer);
        return forms.stream()
                .findFirst()
                .map(form -> new Session(
                        officer.id(),
                        officer.name(),
                        Base64.getEncoder().encodeToString(keys.give(officer, form.right())),
                        csrf.getHeaderName(),
                        csrf.getToken(),
                        forms.stream().map(OfflineForm::code).toList()));
    }
}
