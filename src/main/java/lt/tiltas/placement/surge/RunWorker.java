package lt.tiltas.placement.surge;

import java.util.concurrent.atomic.AtomicBoolean;
import lt.tiltas.access.Officer;
import lt.tiltas.access.context.CurrentOfficer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Reckons runs beside those who look at pages, one after another. Where jobs are off, whoever asks does the work. */
@Component
public class RunWorker {

    private static final Logger LOG = LoggerFactory.getLogger(RunWorker.class);

    private final ReckonNext reckonNext;
    private final boolean jobs;
    private final AtomicBoolean working = new AtomicBoolean();

    RunWorker(ReckonNext reckonNext, @Value("${tiltas.jobs:true}") boolean jobs) {
        this.reckonNext = reckonNext;
        this.jobs = jobs;
    }

    /** Returns at once. What a stopped program has left is taken up by the next look. */
    public void look() {
        if (!jobs) {
            work();
        } else if (working.compareAndSet(false, true)) {
            Thread.ofPlatform().daemon().name("surge-runs").start(() -> {
                try {
                    work();
                } finally {
                    working.set(false);
                }
            });
        }
    }

    private void work() {
        CurrentOfficer.as(Officer.SYSTEM, () -> {
            boolean more = true;
            while (more) {
                more = one();
            }
        });
    }

    private boolean one() {
        try {
            return reckonNext.reckon().isPresent();
        } catch (RuntimeException e) {
            LOG.error("A run of a surge day could not be reckoned", e);
            reckonNext.giveUp();
            return true;
        }
    }
}
