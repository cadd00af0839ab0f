package lt.tiltas.registration.day;

import static lt.tiltas.registration.RegistrationRight.WORK_AT_DAY;

import java.util.UUID;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The next family to this desk: who has a need first, then who has waited longest. */
@Service
class CallNext {

    sealed interface Outcome {

        /** Also when the same request came before. */
        record Called(Visit visit) implements Outcome {}

        record NobodyWaits() implements Outcome {}

        /** The desk has somebody already: first it ends there. */
        record StillServing(Visit visit) implements Outcome {}

        record DayIsClosed() implements Outcome {}
    }

    /** @param key made by the page, so that a double click calls one */
    record Call(String station, int desk, UUID key) {}

    private final Access access;
    private final Days days;
    private final Visits visits;

    CallNext(Access access, Days days, Visits visits) {
        this.access = access;
        this.days = days;
        this.visits = visits;
    }

    @Transactional
    Outcome call(DayId id, Call call, Officer officer) {
        access.require(officer, WORK_AT_DAY);
        DeskDay day = days.find(id)
                .filter(known -> known.stations().contains(call.station))
                .orElseThrow(() -> new NotHere("station"));
        var before = visits.called(call.key);
        if (before.isPresent()) {
            return new Outcome.Called(before.get());
        }
        if (!day.isOpen()) {
            return new Outcome.DayIsClosed();
        }
        var serving = visits.at(id, call.station).stream()
                .filter(visit -> visit.state().equals("called") && visit.desk() == call.desk)
                .findFirst();
        if (serving.isPresent()) {
            return new Outcome.StillServing(serving.get());
        }
        visits.callNext(id, call.station, call.desk, call.key, officer);
        return visits.called(call.key).<Outcome>map(Outcome.Called::new).orElseGet(Outcome.NobodyWaits::new);
    }
}
