package lt.tiltas.preparedness.trigger;

import static lt.tiltas.preparedness.PreparednessRight.ENTER_SIGNAL;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A figure that no register of ours has: border counts, bookings, the early warning of the EUAA. */
@Service
class EnterSignal {

    sealed interface Outcome {
        record Entered() implements Outcome {}

        record NotYet() implements Outcome {}
    }

    private final Access access;
    private final Readings readings;
    private final Clock clock;

    EnterSignal(Access access, Readings readings, Clock clock) {
        this.access = access;
        this.readings = readings;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    @Transactional
    Outcome enter(Signal signal, Officer officer) {
        access.allow(officer, ENTER_SIGNAL);
        if (Objects.requireNonNull(signal.day()).isAfter(today())) {
            return new Outcome.NotYet();
        }
        readings.add(signal, officer);
        return new Outcome.Entered();
    }
}
