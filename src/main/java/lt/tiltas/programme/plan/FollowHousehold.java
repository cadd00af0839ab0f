package lt.tiltas.programme.plan;

import java.time.Clock;
import java.time.LocalDate;
import lt.tiltas.access.Officer;
import lt.tiltas.access.context.CurrentOfficer;
import lt.tiltas.registration.HouseholdHandedOver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/** An open programme goes with the family to the new municipality: its supervisor leads it until somebody is named; where there is none, the municipality itself. */
@Component
class FollowHousehold {

    private final JdbcClient db;
    private final Clock clock;
    private final TransactionTemplate ownTransaction;

    FollowHousehold(JdbcClient db, Clock clock, PlatformTransactionManager transactions) {
        this.db = db;
        this.clock = clock;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @TransactionalEventListener
    void follow(HouseholdHandedOver event) {
        CurrentOfficer.as(Officer.SYSTEM, () -> ownTransaction.executeWithoutResult(status -> move(event)));
    }

    /** The same event twice changes nothing: the lead changes only on the way. Goals, steps and talks follow by cascade. */
    private void move(HouseholdHandedOver event) {
        db.sql("""
                update programme.programme
                set org_id = :to, version = version + 1,
                    (lead_officer, lead_name) = (select s.officer_id, s.officer_name from programme.supervisor s
                        where s.org_id = :to and daterange(s.since, s.until, '[]') @> cast(:today as date) order by s.since, s.id limit 1)
                where household_id = :household and state = 'open' and org_id <> :to
                """)
                .param("to", event.to().value())
                .param("today", LocalDate.now(clock))
                .param("household", event.household().value())
                .update();
    }
}
