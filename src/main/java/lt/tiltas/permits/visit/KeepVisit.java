package lt.tiltas.permits.visit;

import static lt.tiltas.permits.VisitRight.WORK_AT_PERMIT_DESK;

import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.AppointmentId;
import lt.tiltas.permits.application.Application;
import lt.tiltas.permits.application.MoveApplication;
import lt.tiltas.permits.application.Step;
import lt.tiltas.registration.Households;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A visit on its day: they have come, were served, or were not there when called. Serving marks every application of the household that waits
 * for the visit as attended; not coming leaves applications as they are.
 */
@Service
class KeepVisit {

    /** @param attended how many applications go on now */
    record Kept(Appointment visit, int attended) {}

    private final Access access;
    private final Households households;
    private final Appointments appointments;
    private final VisitNeeds needs;
    private final MoveApplication moveApplication;

    KeepVisit(
            Access access,
            Households households,
            Appointments appointments,
            VisitNeeds needs,
            MoveApplication moveApplication) {
        this.access = access;
        this.households = households;
        this.appointments = appointments;
        this.needs = needs;
        this.moveApplication = moveApplication;
    }

    /** The same step sent twice is done once. */
    @Transactional
    Kept keep(AppointmentId id, VisitStep step, Officer officer) {
        access.allow(officer, WORK_AT_PERMIT_DESK);
        Appointment visit = appointments.find(id).orElseThrow(() -> new NotHere("visit"));
        households.open(visit.household(), officer, WORK_AT_PERMIT_DESK);
        if (visit.state() == step.to()) {
            return new Kept(visit, 0);
        }
        if (!step.possibleFrom(visit.state())) {
            throw new NotHere("a visit that is " + visit.state().code());
        }
        appointments.step(visit, step, officer);
        return new Kept(visit, step == VisitStep.SERVE ? attend(visit, officer) : 0);
    }

    private int attend(Appointment visit, Officer officer) {
        int attended = 0;
        for (VisitNeeds.Waiting one : needs.waiting(visit)) {
            var move = new Application.Move(Step.APPEAR, null, one.version());
            if (moveApplication.move(one.id(), move, officer) instanceof MoveApplication.Outcome.Moved) {
                attended++;
            }
        }
        return attended;
    }
}
