package lt.tiltas.permits.visit;

import static lt.tiltas.permits.VisitRight.WORK_AT_PERMIT_DESK;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.AppointmentId;
import lt.tiltas.permits.UnitId;
import lt.tiltas.permits.unit.Unit;
import lt.tiltas.permits.unit.Units;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The next household to this desk. */
@Service
class CallVisit {

    sealed interface Outcome {

        /** Also when the same request came before. */
        record Called() implements Outcome {}

        record NobodyWaits() implements Outcome {}

        record StillServing(int number) implements Outcome {}
    }

    private final Access access;
    private final Units units;
    private final DeskVisits visits;
    private final Clock clock;

    CallVisit(Access access, Units units, DeskVisits visits, Clock clock) {
        this.access = access;
        this.units = units;
        this.visits = visits;
        this.clock = clock;
    }

    /** @param key made by the page, so that a double click calls one */
    @Transactional
    Outcome call(UnitId id, int desk, UUID key, Officer officer) {
        access.require(officer, WORK_AT_PERMIT_DESK);
        Unit unit = units.get(id);
        Unit.Desk here = unit.desks().stream()
                .filter(one -> one.number() == desk && unit.org().equals(officer.organisation()))
                .findFirst()
                .orElseThrow(() -> new NotHere("desk"));
        if (visits.called(key).isPresent()) {
            return new Outcome.Called();
        }
        LocalDate today = LocalDate.now(clock);
        Optional<DeskVisits.Line> serving = visits.today(id, today).stream()
                .filter(line -> line.state() == VisitState.CALLED
                        && Objects.equals(line.when().desk(), desk))
                .findFirst();
        if (serving.isPresent()) {
            return new Outcome.StillServing(
                    Objects.requireNonNull(serving.get().when().number()));
        }
        visits.callNext(id, today, new DeskVisits.Desk(desk, here.skills()), key, officer);
        Optional<AppointmentId> called = visits.called(key);
        return called.isPresent() ? new Outcome.Called() : new Outcome.NobodyWaits();
    }
}
