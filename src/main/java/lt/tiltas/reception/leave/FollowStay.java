package lt.tiltas.reception.leave;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.access.context.CurrentOfficer;
import lt.tiltas.reception.StayEnded;
import lt.tiltas.registration.HouseholdRegrouped;
import lt.tiltas.registration.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/** A leave goes with the person when the family changes, and ends when the family leaves the house. The same event twice changes nothing. */
@Component
class FollowStay {

    private final JdbcClient db;
    private final Leaves leaves;
    private final Clock clock;
    private final TransactionTemplate ownTransaction;

    FollowStay(JdbcClient db, Leaves leaves, Clock clock, PlatformTransactionManager transactions) {
        this.db = db;
        this.leaves = leaves;
        this.clock = clock;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @TransactionalEventListener
    void regrouped(HouseholdRegrouped event) {
        asSystem(() -> db.sql("""
                update reception.leave set household_id = :to
                where household_id = :from and person_id = any(:people) and state in ('asked', 'approved', 'longer_asked')
                """)
                .param("to", event.to().value())
                .param("from", event.from().value())
                .param("people", event.people().stream().map(PersonId::value).toArray(UUID[]::new))
                .update());
    }

    @TransactionalEventListener
    void ended(StayEnded event) {
        asSystem(() -> leaves.of(event.household()).stream()
                .filter(leave -> leave.state().live() && leave.where().site().equals(event.site()))
                .forEach(this::end));
    }

    private void end(Leave leave) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        boolean back = leave.state() == LeaveStep.State.LONGER_ASKED;
        leaves.move(
                leave,
                new Leaves.Move(
                        back ? LeaveStep.COME_BACK : LeaveStep.WITHDRAW,
                        "",
                        leave.away().until(),
                        null,
                        back ? now : null,
                        now),
                Officer.SYSTEM);
    }

    private void asSystem(Runnable work) {
        CurrentOfficer.as(Officer.SYSTEM, () -> ownTransaction.executeWithoutResult(status -> work.run()));
    }
}
