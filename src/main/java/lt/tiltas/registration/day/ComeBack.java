package lt.tiltas.registration.day;

import static lt.tiltas.registration.RegistrationRight.WORK_AT_DAY;

import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A family that was not there is back: it waits again, and has not lost its place. */
@Service
class ComeBack {

    private final Access access;
    private final Visits visits;

    ComeBack(Access access, Visits visits) {
        this.access = access;
        this.visits = visits;
    }

    /** @param own made by the page, so that a double click is one return */
    @Transactional
    Visit back(VisitId id, VisitId own, Officer officer) {
        access.require(officer, WORK_AT_DAY);
        Visit missed = visits.find(id)
                .filter(visit -> visit.state().equals("no_show"))
                .orElseThrow(() -> new NotHere("visit"));
        visits.comeBack(own, missed, officer);
        return missed;
    }
}
