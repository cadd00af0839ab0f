package lt.tiltas.permits;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import lt.tiltas.permits.household.PermitHistory;
import lt.tiltas.permits.household.PermitStates;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.PersonId;
import lt.tiltas.web.Happening;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The one door to permits. Looks are recorded by whoever shows the answer. */
@Service
public class Permits {

    private final PermitStates states;
    private final PermitHistory history;
    private final Clock clock;

    Permits(PermitStates states, PermitHistory history, Clock clock) {
        this.states = states;
        this.history = history;
        this.clock = clock;
    }

    /** Everybody asked about is in the answer; who is not to be seen looks like one who has nothing. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<PersonId, PermitState> states(Collection<PersonId> people) {
        return states.of(people);
    }

    /** What is still to come, nearest first. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Deadline> deadlines(HouseholdId household) {
        return history.deadlines(household, LocalDate.now(clock));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public List<Happening> happenings(HouseholdId household) {
        return history.happenings(household);
    }
}
