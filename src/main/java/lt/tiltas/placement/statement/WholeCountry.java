package lt.tiltas.placement.statement;

import java.util.function.Supplier;
import lt.tiltas.access.Officer;
import lt.tiltas.access.context.CurrentOfficer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Counts of the whole country are read as the system, so that they are the same whoever asks; nobody's name or id may come out of it. The caller has
 * asked for the right. What the system itself reads, it reads in the transaction it is in.
 */
@Component
public class WholeCountry {

    private final TransactionTemplate transaction;

    WholeCountry(PlatformTransactionManager manager) {
        this.transaction = new TransactionTemplate(manager);
        this.transaction.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
        this.transaction.setReadOnly(true);
    }

    /** Whether all that is read is committed, so that others may be told of it. */
    public boolean readsApart() {
        return !isTheSystem() || TransactionSynchronizationManager.isCurrentTransactionReadOnly();
    }

    private static boolean isTheSystem() {
        return CurrentOfficer.get().filter(Officer.SYSTEM::equals).isPresent();
    }

    public <T> T read(Supplier<T> counts) {
        return isTheSystem()
                ? counts.get()
                : CurrentOfficer.as(Officer.SYSTEM, () -> transaction.execute(status -> counts.get()));
    }
}
