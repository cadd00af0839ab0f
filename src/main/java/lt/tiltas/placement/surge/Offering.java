package lt.tiltas.placement.surge;

import static lt.tiltas.placement.PlacementRight.OFFER_PLACE;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.access.context.CurrentOfficer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Service;

/** Makes the offers a person has decided for, one after another, in that person's name. Stopped at any moment, it goes on where it was. */
@Service
class Offering implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Offering.class);

    private final Access access;
    private final OfferNext offerNext;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Set<UUID> running = ConcurrentHashMap.newKeySet();
    private volatile boolean stopping;

    Offering(Access access, OfferNext offerNext) {
        this.access = access;
        this.offerNext = offerNext;
    }

    /** Returns at once. Beginning again starts what has stopped, and is nothing while it runs. */
    void begin(SurgeId id, int number, Officer officer) {
        access.allow(officer, OFFER_PLACE);
        UUID run = CurrentOfficer.as(officer, () -> offerNext.run(id, number));
        if (running.add(run)) {
            threads.execute(() -> {
                try {
                    CurrentOfficer.as(officer, () -> {
                        while (!stopping && offerNext.offer(run, officer)) {
                            Thread.yield();
                        }
                    });
                } catch (RuntimeException e) {
                    LOG.error("The offers of run {} stopped half-way; approving again goes on", run, e);
                } finally {
                    running.remove(run);
                }
            });
        }
    }

    @Override
    public void destroy() {
        stopping = true;
        threads.close();
    }
}
