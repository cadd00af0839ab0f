package lt.tiltas.programme.plan;

import lt.tiltas.access.Officer;
import lt.tiltas.access.context.CurrentOfficer;
import lt.tiltas.registration.HouseholdHandedOver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/** An open programme goes with the family to the new municipality, where somebody has yet to take the lead. */
@Component
class FollowHousehold {

    private final JdbcClient db;
    private final TransactionTemplate ownTransaction;

    FollowHousehold(JdbcClient db, PlatformTransactionManager transactions) {
        this.db = db;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @TransactionalEventListener
    void follow(HouseholdHandedOver event) {
        CurrentOfficer.as(Officer.SYSTEM, () -> ownTransaction.executeWithoutResult(status -> move(event)));
    }

    /** The same event twice changes nothing: the lead is lost only on the way. Goals, steps and talks follow by cascade. */
    private void move(HouseholdHandedOver event) {
        db.sql("""
                update programme.programme
                set org_id = :to, lead_officer = null, lead_name = null, version = version + 1
                where household_id = :household and state = 'open' and org_id <> :to
                """)
                .param("to", event.to().value())
                .param("household", event.household().value())
                .update();
    }
}
