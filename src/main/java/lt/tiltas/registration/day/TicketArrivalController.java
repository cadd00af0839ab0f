package lt.tiltas.registration.day;

import static lt.tiltas.registration.RegistrationRight.REGISTER_ARRIVAL;

import lt.tiltas.access.Officer;
import lt.tiltas.registration.RegistrationRight.Needs;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class TicketArrivalController {

    private final RegisterTicket registerTicket;

    TicketArrivalController(RegisterTicket registerTicket) {
        this.registerTicket = registerTicket;
    }

    @Needs(REGISTER_ARRIVAL)
    @PostMapping("/tickets/{id}/arrival")
    String create(@PathVariable TicketId id, Officer officer) {
        return "redirect:/arrivals/" + registerTicket.register(id, officer);
    }
}
