package lt.tiltas.permits.visit;

import static lt.tiltas.permits.visit.VisitState.BOOKED;
import static lt.tiltas.permits.visit.VisitState.CALLED;
import static lt.tiltas.permits.visit.VisitState.CANCELLED;
import static lt.tiltas.permits.visit.VisitState.CANCELLED_BY_OFFICE;
import static lt.tiltas.permits.visit.VisitState.CHECKED_IN;
import static lt.tiltas.permits.visit.VisitState.EXPIRED;
import static lt.tiltas.permits.visit.VisitState.HELD;
import static lt.tiltas.permits.visit.VisitState.NO_SHOW;
import static lt.tiltas.permits.visit.VisitState.SERVED;

import java.util.Locale;
import java.util.Set;

/**
 * The course of a visit: from which state, what somebody does, to which state. What is not here does not happen; the database holds the same
 * table (permits.visit_transition). Who did not come keeps the application and every right that hangs on it.
 */
public enum VisitStep {
    HOLD(Set.of(), HELD),
    BOOK(Set.of(), BOOKED),
    /** Comes without a time and waits with a number. */
    WALK_IN(Set.of(), CHECKED_IN),
    CONFIRM(Set.of(HELD), BOOKED),
    EXPIRE(Set.of(HELD), EXPIRED),
    CANCEL(Set.of(HELD, BOOKED), CANCELLED),
    MOVE(Set.of(BOOKED), BOOKED),
    REMIND(Set.of(BOOKED), BOOKED),
    /** The office is shut on that day, or did not get to them; another time is given at once where there is one. */
    CLOSE(Set.of(BOOKED, CHECKED_IN, CALLED), CANCELLED_BY_OFFICE),
    CHECK_IN(Set.of(BOOKED), CHECKED_IN),
    CALL(Set.of(CHECKED_IN), CALLED),
    SERVE(Set.of(CALLED), SERVED),
    MISS(Set.of(BOOKED, CHECKED_IN, CALLED), NO_SHOW),
    /** Back on the same day: waits again with the same number. */
    RETURN(Set.of(NO_SHOW), CHECKED_IN);

    private final Set<VisitState> from;
    private final VisitState to;

    VisitStep(Set<VisitState> from, VisitState to) {
        this.from = from;
        this.to = to;
    }

    public boolean begins() {
        return from.isEmpty();
    }

    public boolean possibleFrom(VisitState state) {
        return from.contains(state);
    }

    public VisitState to() {
        return to;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
