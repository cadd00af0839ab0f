package lt.tiltas.registration.day;

import static lt.tiltas.registration.RegistrationRight.WORK_AT_DAY;

import java.util.UUID;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A family has come and gets a number; from now on it waits at the first station after the door. */
@Service
class TakeTicket {

    sealed interface Outcome {

        /** Also when the same request came before. */
        record Taken(Ticket ticket) implements Outcome {}

        record DayIsClosed() implements Outcome {}
    }

    private final Access access;
    private final Days days;
    private final Tickets tickets;
    private final Visits visits;

    TakeTicket(Access access, Days days, Tickets tickets, Visits visits) {
        this.access = access;
        this.days = days;
        this.tickets = tickets;
        this.visits = visits;
    }

    @Transactional
    Outcome take(DayId id, TicketId own, TicketForm form, Officer officer) {
        access.require(officer, WORK_AT_DAY);
        DeskDay day = days.find(id).orElseThrow(() -> new NotHere("day"));
        if (!days.lock(id)) {
            return tickets.find(own).<Outcome>map(Outcome.Taken::new).orElseGet(Outcome.DayIsClosed::new);
        }
        tickets.take(own, id, form, officer);
        Ticket ticket =
                tickets.find(own).filter(taken -> taken.day().equals(id)).orElseThrow(() -> new NotHere("ticket"));
        visits.welcomed(ticket, officer);
        visits.begin(new VisitId(next(own)), ticket, day.stations().get(1), officer);
        return new Outcome.Taken(ticket);
    }

    /** Told by the ticket's own id: the same request twice begins one visit, also when that one has long ended. */
    private static UUID next(TicketId own) {
        return new UUID(own.value().getMostSignificantBits(), own.value().getLeastSignificantBits() ^ 1);
    }
}
