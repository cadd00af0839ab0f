package lt.tiltas.preparedness.staff;

import static lt.tiltas.preparedness.PreparednessRight.STATE_POOL;

import java.util.List;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An organisation says how many people it can send. No names. */
@Service
class StatePool {

    private final Access access;
    private final Pools pools;

    StatePool(Access access, Pools pools) {
        this.access = access;
        this.pools = pools;
    }

    @Transactional(readOnly = true)
    List<Pool> own(Officer officer) {
        access.allow(officer, STATE_POOL);
        return pools.of(officer.organisation().value());
    }

    @Transactional
    void state(Pool.New pool, Officer officer) {
        access.allow(officer, STATE_POOL);
        pools.add(pool, officer);
    }
}
