package lt.tiltas.registration.day;

import static lt.tiltas.registration.RegistrationRight.WORK_AT_DAY;

import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A number, its way so far, and the household it became where the officer may see that one. */
@Service
class ShowTicket {

    private final Access access;
    private final Days days;
    private final Tickets tickets;
    private final Visits visits;

    ShowTicket(Access access, Days days, Tickets tickets, Visits visits) {
        this.access = access;
        this.days = days;
        this.tickets = tickets;
        this.visits = visits;
    }

    @Transactional
    TicketPage show(TicketId id, Officer officer) {
        access.allow(officer, WORK_AT_DAY);
        Ticket ticket = tickets.find(id).orElseThrow(() -> new NotHere("ticket"));
        DeskDay day = days.find(ticket.day()).orElseThrow();
        return new TicketPage(day, new Way(ticket, visits.of(id)), tickets.family(id));
    }
}
