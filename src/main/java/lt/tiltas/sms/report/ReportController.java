package lt.tiltas.sms.report;

import java.io.IOException;
import java.io.InputStream;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Open;
import lt.tiltas.sms.send.SmsSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;

/** A gateway cannot sign in: it says the secret of the settings. Where none is set there is no such address. */
@Controller
class ReportController {

    /** A report takes some 100 bytes. */
    private static final int LARGEST = 2048;

    private final SmsSettings settings;
    private final ReceiveReport receiveReport;

    ReportController(SmsSettings settings, ReceiveReport receiveReport) {
        this.settings = settings;
        this.receiveReport = receiveReport;
    }

    @Open
    @PostMapping("/sms/reports")
    ResponseEntity<Void> create(
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String authorization,
            InputStream body)
            throws IOException {
        if (settings.reportSecret() == null) {
            throw new NotHere("report");
        }
        if (!settings.reportedBy(authorization)) {
            return ResponseEntity.status(HttpStatus.UNAUTHORIZED)
                    .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                    .build();
        }
        byte[] json = body.readNBytes(LARGEST + 1);
        if (json.length > LARGEST) {
            return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE).build();
        }
        return Report.read(json)
                .map(report -> {
                    receiveReport.receive(report);
                    return ResponseEntity.noContent().<Void>build();
                })
                .orElseGet(() -> ResponseEntity.badRequest().build());
    }
}
