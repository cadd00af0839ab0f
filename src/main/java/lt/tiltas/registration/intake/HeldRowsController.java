package lt.tiltas.registration.intake;

import static lt.tiltas.registration.RegistrationRight.IMPORT_ARRIVALS;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.RegistrationRight.Needs;
import lt.tiltas.web.Language;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The rest of a list, to be put right and sent again. */
@Controller
class HeldRowsController {

    private static final String SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final SendBackHeld sendBackHeld;

    HeldRowsController(SendBackHeld sendBackHeld) {
        this.sendBackHeld = sendBackHeld;
    }

    @Needs(IMPORT_ARRIVALS)
    @GetMapping("/intakes/{id}/held.{form}")
    ResponseEntity<byte[]> show(
            @PathVariable IntakeId id, @PathVariable String form, Officer officer, Language language)
            throws IOException {
        HeldRows held = sendBackHeld.file(id, language, officer);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        String type = switch (form) {
            case "csv" -> "text/csv;charset=UTF-8";
            case "xlsx" -> SPREADSHEET;
            default -> throw new NotHere(form);
        };
        if (form.equals("csv")) {
            held.csv(file);
        } else {
            held.xlsx(file);
        }
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("held." + form)
                                .build()
                                .toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(file.toByteArray());
    }
}
