package lt.tiltas.permits.visit;

import static lt.tiltas.permits.VisitRight.WORK_AT_PERMIT_DESK;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.UnitId;
import lt.tiltas.permits.unit.Unit;
import lt.tiltas.permits.unit.Units;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.Households;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A household that came without a time waits with a number. Who has a time later today waits with that one. */
@Service
class TakeWalkIn {

    sealed interface Outcome {
        record Waits(int number) implements Outcome {}

        record NoSuchHousehold() implements Outcome {}

        /** It has a visit on another day: it is moved or cancelled first. */
        record HasVisit(LocalDate on) implements Outcome {}
    }

    private final Access access;
    private final Households households;
    private final Units units;
    private final Clock clock;
    private final ShowDesk.Read read;

    TakeWalkIn(Access access, Households households, Units units, Clock clock, ShowDesk.Read read) {
        this.access = access;
        this.households = households;
        this.units = units;
        this.clock = clock;
        this.read = read;
    }

    /** @param number of the household, as on its card */
    @Transactional
    Outcome take(UnitId id, UUID key, String number, Officer officer) {
        access.allow(officer, WORK_AT_PERMIT_DESK);
        Unit unit = units.get(id);
        Optional<HouseholdId> household = read.visits().household(number.strip());
        return household.map(one -> take(unit, key, one, officer)).orElseGet(Outcome.NoSuchHousehold::new);
    }

    private Outcome take(Unit unit, UUID key, HouseholdId household, Officer officer) {
        HouseholdCard card = households.open(household, officer, WORK_AT_PERMIT_DESK);
        LocalDate today = LocalDate.now(clock);
        Optional<Appointment> open = read.appointments().open(household);
        if (open.isEmpty()) {
            VisitNeeds.Need need = read.needs().of(card);
            read.appointments()
                    .walkIn(
                            new Booking(
                                    key,
                                    unit,
                                    household,
                                    need.purpose(),
                                    need.careful(),
                                    "walk_in",
                                    null,
                                    null,
                                    officer),
                            today);
        } else if (open.get().state() == VisitState.BOOKED
                && open.get().times().on().equals(today)
                && open.get().unit().equals(unit.id())) {
            read.appointments().step(open.get(), VisitStep.CHECK_IN, officer);
        }
        return read.appointments()
                .open(household)
                .map(visit -> visit.times().number() == null
                        ? new Outcome.HasVisit(visit.times().on())
                        : new Outcome.Waits(visit.times().number()))
                .orElseGet(Outcome.NoSuchHousehold::new);
    }
}
