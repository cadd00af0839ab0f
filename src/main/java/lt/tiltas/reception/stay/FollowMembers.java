package lt.tiltas.reception.stay;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.access.context.CurrentOfficer;
import lt.tiltas.reception.StayCard;
import lt.tiltas.registration.HouseholdRegrouped;
import lt.tiltas.registration.PersonId;
import lt.tiltas.registration.Regrouping;
import lt.tiltas.registration.Regrouping.Consequence;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever sleeps in a bed keeps it when the family changes: the bed is written under the household in which the person is now. */
@Component
class FollowMembers implements Consequence.Source {

    private static final String BED = "bed";

    private final JdbcClient db;
    private final StayCards cards;
    private final Clock clock;
    private final TransactionTemplate ownTransaction;

    FollowMembers(JdbcClient db, StayCards cards, Clock clock, PlatformTransactionManager transactions) {
        this.db = db;
        this.cards = cards;
        this.clock = clock;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public List<Consequence> of(Regrouping planned) {
        Optional<StayCard> stay = cards.current(planned.from().id());
        if (stay.isEmpty()) {
            return List.of(Consequence.of(BED, "regrouping.bed.none"));
        }
        if (!stay.get().is("own")) {
            return List.of(Consequence.of(BED, "regrouping.bed.kept", stay.get().siteName()));
        }
        return List.of(
                planned.closes()
                        ? Consequence.of(BED, "regrouping.bed.other-address")
                        : Consequence.todo(BED, "regrouping.bed.own-address"));
    }

    @TransactionalEventListener
    void follow(HouseholdRegrouped event) {
        CurrentOfficer.as(Officer.SYSTEM, () -> ownTransaction.executeWithoutResult(status -> move(event)));
    }

    /** What is over stays with the household of its day. The party stays too: the room is shared as it was. The same event twice changes nothing. */
    private void move(HouseholdRegrouped event) {
        db.sql("""
                update reception.stay set household_id = :to
                where household_id = :from and person_id = any(:people) and state in ('hold', 'stay')
                  and (upper_inf(during) or upper(during) > :today)
                """)
                .param("to", event.to().value())
                .param("from", event.from().value())
                .param("people", event.people().stream().map(PersonId::value).toArray(UUID[]::new))
                .param("today", LocalDate.now(clock))
                .update();
    }
}
