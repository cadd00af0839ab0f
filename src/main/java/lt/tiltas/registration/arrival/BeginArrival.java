package lt.tiltas.registration.arrival;

import static lt.tiltas.registration.RegistrationRight.REGISTER_ARRIVAL;

import java.time.Clock;
import java.time.LocalDate;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.HouseholdId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A family at the desk: from now on it is a draft of this desk. The same id twice is one family. */
@Service
public class BeginArrival {

    private final Access access;
    private final Arrivals arrivals;
    private final Clock clock;

    BeginArrival(Access access, Arrivals arrivals, Clock clock) {
        this.access = access;
        this.arrivals = arrivals;
        this.clock = clock;
    }

    @Transactional
    public void begin(HouseholdId id, Officer officer) {
        access.require(officer, REGISTER_ARRIVAL);
        arrivals.begin(id, LocalDate.now(clock), officer);
    }
}
