package lt.tiltas.placement.run;

import java.util.concurrent.atomic.AtomicBoolean;
import lt.tiltas.access.Officer;
import lt.tiltas.access.context.CurrentOfficer;
import lt.tiltas.placement.value.PlacesChanged;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Works prices out beside those who decide, one run at a time. A change while it works is seen by the next look of the job. Where jobs are off,
 * whoever asks does the work.
 */
@Component
class PriceWorker {

    private static final Logger LOG = LoggerFactory.getLogger(PriceWorker.class);

    private final WorkOutPrices prices;
    private final TransactionTemplate transaction;
    private final boolean jobs;
    private final AtomicBoolean working = new AtomicBoolean();

    PriceWorker(WorkOutPrices prices, PlatformTransactionManager manager, @Value("${tiltas.jobs:true}") boolean jobs) {
        this.prices = prices;
        this.transaction = new TransactionTemplate(manager);
        this.transaction.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
        this.jobs = jobs;
    }

    @TransactionalEventListener
    void changed(PlacesChanged event) {
        if (jobs) {
            beside(prices::ifChanged);
        }
    }

    void asked() {
        if (jobs) {
            beside(prices::asked);
        } else {
            work(prices::asked);
        }
    }

    private void beside(Runnable run) {
        if (working.compareAndSet(false, true)) {
            Thread.ofPlatform().daemon().name("placement-prices").start(() -> {
                try {
                    work(run);
                } catch (RuntimeException e) {
                    LOG.error("Prices could not be worked out", e);
                } finally {
                    working.set(false);
                }
            });
        }
    }

    private void work(Runnable run) {
        CurrentOfficer.as(Officer.SYSTEM, () -> transaction.executeWithoutResult(status -> run.run()));
    }
}
