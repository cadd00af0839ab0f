package lt.tiltas.reception.stay;

import java.sql.SQLException;
import java.util.function.Supplier;
import lt.tiltas.reception.BedOutcome;
import lt.tiltas.reception.BedOutcome.Given;
import lt.tiltas.reception.BedOutcome.Taken;
import lt.tiltas.reception.SiteId;
import lt.tiltas.registration.HouseholdId;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** All or nothing behind a savepoint, so that a lost race is an answer and the caller's own transaction goes on. */
@Component
public class Attempts {

    private static final int MOST = 4;
    private static final String EXCLUSION_VIOLATION = "23P01";

    private final TransactionTemplate savepoint;
    private final Beds beds;
    private final ExpireHolds expireHolds;

    Attempts(PlatformTransactionManager transactions, Beds beds, ExpireHolds expireHolds) {
        this.beds = beds;
        this.expireHolds = expireHolds;
        savepoint = new TransactionTemplate(transactions);
        savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** The work finds the household and the site its own, and no expired hold in the way. */
    BedOutcome at(HouseholdId household, SiteId site, Supplier<BedOutcome> work) {
        for (int attempt = 0; attempt < MOST; attempt++) {
            try {
                return savepoint.execute(status -> {
                    beds.lock(household.value());
                    beds.lock(site.value());
                    expireHolds.at(site);
                    BedOutcome outcome = work.get();
                    if (!(outcome instanceof Given)) {
                        status.setRollbackOnly();
                    }
                    return outcome;
                });
            } catch (DataIntegrityViolationException | ConcurrencyFailureException e) {
                if (!isLostRace(e)) {
                    throw e;
                }
            }
        }
        return new Taken(site);
    }

    /** One thing at a site, alone; false when somebody has the bed, and then nothing has changed. */
    public boolean alone(SiteId site, Runnable work) {
        try {
            savepoint.executeWithoutResult(status -> {
                beds.lock(site.value());
                expireHolds.at(site);
                work.run();
            });
            return true;
        } catch (DataIntegrityViolationException | ConcurrencyFailureException e) {
            if (!isLostRace(e)) {
                throw e;
            }
            return false;
        }
    }

    private static boolean isLostRace(DataAccessException e) {
        return e instanceof ConcurrencyFailureException
                || e.getMostSpecificCause() instanceof SQLException cause
                        && EXCLUSION_VIOLATION.equals(cause.getSQLState());
    }
}
