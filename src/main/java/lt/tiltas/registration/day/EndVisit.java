package lt.tiltas.registration.day;

import static lt.tiltas.registration.RegistrationRight.WORK_AT_DAY;

import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A family is done at a station and goes on to the next one, or was not there when it was called. */
@Service
class EndVisit {

    /**
     * @param ending done or no_show
     * @param next station to wait at from now on; null when the way is over
     * @param going id of the waiting at the next station, made by the page
     */
    record Ending(String ending, @Nullable String next, VisitId going) {}

    private final Access access;
    private final Days days;
    private final Visits visits;

    EndVisit(Access access, Days days, Visits visits) {
        this.access = access;
        this.days = days;
        this.visits = visits;
    }

    @Transactional
    Visit end(VisitId id, Ending ending, Officer officer) {
        access.require(officer, WORK_AT_DAY);
        Visit visit = visits.find(id).orElseThrow(() -> new NotHere("visit"));
        boolean first = visits.end(id, ending.ending, officer);
        if (first && ending.ending.equals("done") && ending.next != null) {
            DeskDay day = days.find(visit.ticket().day()).orElseThrow();
            if (!day.stations().contains(ending.next)) {
                throw new NotHere("station");
            }
            visits.begin(ending.going, visit.ticket(), ending.next, officer);
        }
        return visit;
    }
}
