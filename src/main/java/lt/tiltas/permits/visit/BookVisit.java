package lt.tiltas.permits.visit;

import static lt.tiltas.permits.VisitRight.BOOK_VISIT;

import java.util.Optional;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.AppointmentId;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.Households;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** At the desk: the household's visit is booked, moved or cancelled by an officer who speaks with it. */
@Service
public class BookVisit {

    /**
     * @param choice of the household's times
     * @param invitation to renew, with its window
     */
    public record Page(HouseholdCard card, Choice choice, Optional<Invitation> invitation) {}

    private final Access access;
    private final Households households;
    private final VisitTimes visits;
    private final Appointments appointments;
    private final Invitations invitations;

    BookVisit(
            Access access,
            Households households,
            VisitTimes visits,
            Appointments appointments,
            Invitations invitations) {
        this.invitations = invitations;
        this.access = access;
        this.households = households;
        this.visits = visits;
        this.appointments = appointments;
    }

    @Transactional
    Page open(HouseholdId id, Choice.Ask ask, Officer officer) {
        HouseholdCard card = households.open(id, officer, BOOK_VISIT);
        return new Page(card, visits.choice(card, ask), visits.invitation(card));
    }

    @Transactional
    Given book(HouseholdId id, Chosen chosen, Officer officer) {
        return visits.give(households.open(id, officer, BOOK_VISIT), chosen, "desk", officer);
    }

    /** Who cannot wait comes before the window. False when there is no window to come before. */
    @Transactional
    boolean letIn(HouseholdId id, EarlyReason reason, Officer officer) {
        households.open(id, officer, BOOK_VISIT);
        var told = invitations.exchange(id);
        told.ifPresent(one -> invitations.letIn(one, id, reason, officer));
        return told.isPresent();
    }

    /** @throws OptimisticLockingFailureException when the visit has changed since the officer's page */
    @Transactional
    Given move(AppointmentId id, int version, Chosen chosen, Officer officer) {
        Appointment visit = seen(id, version, officer);
        return visits.move(households.open(visit.household(), officer, BOOK_VISIT), visit, chosen, officer);
    }

    @Transactional
    HouseholdId cancel(AppointmentId id, int version, Officer officer) {
        Appointment visit = seen(id, version, officer);
        households.open(visit.household(), officer, BOOK_VISIT);
        visits.step(visit, VisitStep.CANCEL, officer);
        return visit.household();
    }

    private Appointment seen(AppointmentId id, int version, Officer officer) {
        access.allow(officer, BOOK_VISIT);
        Appointment visit = appointments.find(id).orElseThrow(() -> new NotHere("visit"));
        if (visit.version() != version) {
            throw new OptimisticLockingFailureException("the visit has changed");
        }
        return visit;
    }
}
