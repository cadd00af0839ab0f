package lt.tiltas.placement.offer;

import java.util.function.Supplier;
import lt.tiltas.access.Officer;
import lt.tiltas.access.context.CurrentOfficer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The step itself, in one transaction of the system's actor: a household and a municipality may answer, but neither gives beds or hands over a
 * case. Whoever answers has been asked for the right before, in a transaction of the own.
 */
@Component
public class BySystem {

    private final TransactionTemplate transaction;

    BySystem(PlatformTransactionManager manager) {
        this.transaction = new TransactionTemplate(manager);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Written whole, or not at all when the beds are gone. */
    public Stepped take(Supplier<Stepped> step) {
        return CurrentOfficer.as(
                Officer.SYSTEM,
                () -> transaction.execute(status -> {
                    Stepped stepped = step.get();
                    if (stepped instanceof Stepped.BedsGone) {
                        status.setRollbackOnly();
                    }
                    return stepped;
                }));
    }
}
