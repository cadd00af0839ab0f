package lt.tiltas.registration.erasure;

import lt.tiltas.access.Officer;
import lt.tiltas.access.Officers;
import lt.tiltas.access.context.CurrentOfficer;
import lt.tiltas.registration.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Who is erased signs in no more. The officer keeps no accounts, so the system's actor closes it, in a transaction of its own. */
@Component
class ClosedAccounts {

    private final Officers officers;
    private final TransactionTemplate own;

    ClosedAccounts(Officers officers, PlatformTransactionManager transactions) {
        this.officers = officers;
        this.own = new TransactionTemplate(transactions);
        this.own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    void close(PersonId person) {
        CurrentOfficer.as(
                Officer.SYSTEM, () -> own.executeWithoutResult(status -> officers.forget(person, Officer.SYSTEM)));
    }
}
