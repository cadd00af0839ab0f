package lt.tiltas.placement.surge;

import static lt.tiltas.placement.PlacementRight.PROPOSE_PLACE;

import java.util.UUID;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** All who wait and came on these days become one list. */
@Service
class TakeList {

    sealed interface Outcome {
        record Taken(SurgeId id, int households) implements Outcome {}

        /** Nobody who came on these days waits for a place. Nothing was written. */
        record NobodyWaits() implements Outcome {}
    }

    private final Access access;
    private final Surges surges;

    TakeList(Access access, Surges surges) {
        this.access = access;
        this.surges = surges;
    }

    @Transactional
    Outcome take(Surge.New surge, Officer officer) {
        access.allow(officer, PROPOSE_PLACE);
        SurgeId id = new SurgeId(UUID.randomUUID());
        surges.add(id, surge, officer);
        int households = surges.fill(id, surge, officer);
        if (households == 0) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return new Outcome.NobodyWaits();
        }
        return new Outcome.Taken(id, households);
    }
}
