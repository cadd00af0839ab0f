package lt.tiltas.registration.intake;

import static lt.tiltas.registration.RegistrationRight.IMPORT_ARRIVALS;

import java.util.List;
import java.util.Set;
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
import org.springframework.transaction.support.TransactionTemplate;

/** Stores a confirmed list batch by batch, as the officer who confirmed it. A stop between two batches loses nothing. */
@Service
class Storing implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Storing.class);

    private final Access access;
    private final Intakes intakes;
    private final StoreFamilies store;
    private final TransactionTemplate transaction;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Set<IntakeId> running = ConcurrentHashMap.newKeySet();
    private volatile boolean stopping;

    Storing(Access access, Intakes intakes, StoreFamilies store, TransactionTemplate transaction) {
        this.access = access;
        this.intakes = intakes;
        this.store = store;
        this.transaction = transaction;
    }

    /** Confirms the list and returns at once. Confirming again starts what has stopped, and is nothing while it runs. */
    void begin(IntakeId id, Officer officer) {
        confirm(id, officer);
        if (running.add(id)) {
            threads.execute(() -> {
                try {
                    storeAll(id, officer);
                } catch (RuntimeException e) {
                    LOG.error("Intake {} stopped half-way; confirming it again goes on", id, e);
                } finally {
                    running.remove(id);
                }
            });
        }
    }

    /** Confirms the list and stores all of it before returning. */
    Intake finish(IntakeId id, Officer officer) {
        confirm(id, officer);
        storeAll(id, officer);
        return CurrentOfficer.as(officer, () -> transaction.execute(status -> intakes.get(id)));
    }

    private void confirm(IntakeId id, Officer officer) {
        CurrentOfficer.as(
                officer,
                () -> transaction.executeWithoutResult(status -> {
                    access.allow(officer, IMPORT_ARRIVALS);
                    intakes.get(id);
                    intakes.move(id, List.of("ready", "storing"), "storing");
                }));
    }

    private void storeAll(IntakeId id, Officer officer) {
        CurrentOfficer.as(officer, () -> {
            while (!stopping && store.storeNext(id, officer)) {
                Thread.yield();
            }
        });
    }

    @Override
    public void destroy() {
        stopping = true;
        threads.close();
    }
}
