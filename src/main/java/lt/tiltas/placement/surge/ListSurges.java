package lt.tiltas.placement.surge;

import static lt.tiltas.placement.PlacementRight.PROPOSE_PLACE;

import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The lists of one's own office, and who waits to be on the next. */
@Service
class ListSurges {

    private final Access access;
    private final Surges surges;

    ListSurges(Access access, Surges surges) {
        this.access = access;
        this.surges = surges;
    }

    @Transactional
    SurgeOverview list(Officer officer) {
        access.allow(officer, PROPOSE_PLACE);
        return new SurgeOverview(surges.list(), surges.waiting(officer));
    }
}
