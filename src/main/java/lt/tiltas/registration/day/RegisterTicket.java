package lt.tiltas.registration.day;

import static lt.tiltas.registration.RegistrationRight.REGISTER_ARRIVAL;

import java.util.UUID;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.arrival.BeginArrival;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The family behind a number is written down: its registration begins, or the one begun before is opened again. */
@Service
class RegisterTicket {

    private final Access access;
    private final Days days;
    private final Tickets tickets;
    private final BeginArrival beginArrival;

    RegisterTicket(Access access, Days days, Tickets tickets, BeginArrival beginArrival) {
        this.access = access;
        this.days = days;
        this.tickets = tickets;
        this.beginArrival = beginArrival;
    }

    /** Under the day's lock, so that two desks at once begin one registration. */
    @Transactional
    HouseholdId register(TicketId id, Officer officer) {
        access.require(officer, REGISTER_ARRIVAL);
        Ticket ticket = tickets.find(id).orElseThrow(() -> new NotHere("ticket"));
        days.lock(ticket.day());
        var known = tickets.family(id);
        if (known.isPresent()) {
            return known.get().id();
        }
        var household = new HouseholdId(UUID.randomUUID());
        beginArrival.begin(household, officer);
        tickets.link(id, household, officer);
        return household;
    }
}
