package lt.tiltas.permits.visit;

import static lt.tiltas.permits.VisitRight.CHANGE_OPENINGS;

import java.time.LocalDate;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.access.context.CurrentOfficer;
import lt.tiltas.permits.UnitId;
import lt.tiltas.permits.unit.OpeningForm;
import lt.tiltas.permits.unit.PlanSlots;
import lt.tiltas.permits.unit.Units;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The hours of a unit change. What may be booked is made anew at once; visits that stand where the office is shut now get another time by the
 * system, which alone sees them all.
 */
@Service
class ChangeOpenings {

    private final Access access;
    private final Units units;
    private final PlanSlots plan;
    private final CareForVisits care;
    private final TransactionTemplate transaction;

    ChangeOpenings(Access access, Units units, PlanSlots plan, CareForVisits care, PlatformTransactionManager manager) {
        this.access = access;
        this.units = units;
        this.plan = plan;
        this.care = care;
        this.transaction = new TransactionTemplate(manager);
    }

    /** The form has been checked. */
    CareForVisits.Offered change(UnitId id, OpeningForm form, Officer officer) {
        transaction.executeWithoutResult(status -> write(id, form, officer));
        return CurrentOfficer.as(Officer.SYSTEM, () -> transaction.execute(status -> care.offerAgain()));
    }

    private void write(UnitId id, OpeningForm form, Officer officer) {
        access.require(officer, CHANGE_OPENINGS);
        if (!units.get(id).org().equals(officer.organisation())) {
            throw new NotHere("unit of another office");
        }
        LocalDate day = form.date().orElseThrow();
        if (form.isWeek()) {
            units.open(id, new Units.Opening(day.getDayOfWeek().getValue(), day, form.hours()), officer);
        } else {
            units.except(id, new Units.ExceptionDay(day, form.hours(), String.valueOf(form.reason())), officer);
        }
        plan.planAnew(id, day);
    }
}
