package lt.tiltas.registration.day;

import static lt.tiltas.registration.RegistrationRight.WORK_AT_DAY;

import lt.tiltas.access.Officer;
import lt.tiltas.registration.RegistrationRight.Needs;
import lt.tiltas.web.PdfFile;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class TicketFileController {

    private final ShowTicket showTicket;
    private final Slip slip;

    TicketFileController(ShowTicket showTicket, Slip slip) {
        this.showTicket = showTicket;
        this.slip = slip;
    }

    @Needs(WORK_AT_DAY)
    @GetMapping("/tickets/{id}/ticket.pdf")
    ResponseEntity<byte[]> show(@PathVariable TicketId id, Officer officer) {
        TicketPage shown = showTicket.show(id, officer);
        return new PdfFile(slip.of(shown.day(), shown.way().ticket())).shown("tiltas");
    }
}
