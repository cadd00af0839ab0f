package lt.tiltas.reception.host;

import static lt.tiltas.reception.HostRight.SETTLE_CONCERN;

import java.time.Clock;
import java.time.OffsetDateTime;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A coordinator says what was done about a concern; it leaves the list, not the history. */
@Service
class SettleConcern {

    static final int SHORTEST = 10;

    private final Access access;
    private final HostVisits visits;
    private final Clock clock;

    SettleConcern(Access access, HostVisits visits, Clock clock) {
        this.access = access;
        this.visits = visits;
        this.clock = clock;
    }

    /** @return the contract; settled twice, the first answer stays */
    @Transactional
    public HostContractId settle(HostVisitId id, String words, Officer officer) {
        access.allow(officer, SETTLE_CONCERN);
        Visit visit = visits.find(id)
                .filter(found -> "concern".equals(found.result()))
                .orElseThrow(() -> new NotHere("concern"));
        if (words.length() >= SHORTEST) {
            visits.settle(visit, words, OffsetDateTime.now(clock), officer);
        }
        return visit.contract();
    }
}
