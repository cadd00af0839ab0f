package lt.tiltas.programme.plan;

import java.util.List;
import java.util.Optional;
import lt.tiltas.access.Officer;
import lt.tiltas.access.context.CurrentOfficer;
import lt.tiltas.programme.ProgrammeCard;
import lt.tiltas.registration.HouseholdRegrouped;
import lt.tiltas.registration.Regrouping;
import lt.tiltas.registration.Regrouping.Consequence;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/** A programme is the family's: it stays with those who stay, and goes with a family that goes as a whole. */
@Component
class FollowFamily implements Consequence.Source {

    private static final String PROGRAMME = "programme";

    private final JdbcClient db;
    private final Plans plans;
    private final TransactionTemplate ownTransaction;

    FollowFamily(JdbcClient db, Plans plans, PlatformTransactionManager transactions) {
        this.db = db;
        this.plans = plans;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** A registrar reads nobody's plan, and is told what holds in any case. */
    @Override
    public List<Consequence> of(Regrouping planned) {
        Optional<ProgrammeCard> open = plans.open(planned.from().id());
        boolean other = planned.to() != null && plans.open(planned.to().id()).isPresent();
        if (open.isEmpty()) {
            return List.of(Consequence.of(PROGRAMME, "regrouping.programme.stays"));
        }
        if (!planned.closes()) {
            return List.of(Consequence.todo(
                    PROGRAMME,
                    other ? "regrouping.programme.stays-there" : "regrouping.programme.new-one",
                    planned.from().number()));
        }
        return List.of(
                other
                        ? Consequence.todo(PROGRAMME, "regrouping.programme.two")
                        : Consequence.of(PROGRAMME, "regrouping.programme.goes"));
    }

    @TransactionalEventListener
    void follow(HouseholdRegrouped event) {
        if (event.closed()) {
            CurrentOfficer.as(Officer.SYSTEM, () -> ownTransaction.executeWithoutResult(status -> move(event)));
        }
    }

    /** Two open programmes stay two until a case manager closes one. The same event twice changes nothing. */
    private void move(HouseholdRegrouped event) {
        db.sql("""
                update programme.programme set household_id = :to, version = version + 1
                where household_id = :from and state = 'open' and not exists (
                    select from programme.programme other where other.household_id = :to and other.state = 'open')
                """)
                .param("to", event.to().value())
                .param("from", event.from().value())
                .update();
    }
}
