package lt.tiltas.registration.guardian;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lt.tiltas.law.Rules;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.HouseholdRegrouped;
import lt.tiltas.registration.PersonId;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Children without a parent or guardian in their household: a flag in the same transaction, and a person answers it. */
@Repository
public class NoticeMinors {

    static final String ADULT_AGE = "registration.adult-age";

    private final JdbcClient db;
    private final Rules rules;
    private final Clock clock;

    NoticeMinors(JdbcClient db, Rules rules, Clock clock) {
        this.db = db;
        this.rules = rules;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void in(List<HouseholdId> households) {
        in(households.stream().map(HouseholdId::value).toArray(UUID[]::new));
    }

    /** Whoever was born after this day is a child; whoever has no known birthday is not taken for one here. */
    public LocalDate adultsBornBy() {
        LocalDate today = LocalDate.now(clock);
        return today.minusYears(rules.years(ADULT_AGE, today));
    }

    /** The household of a person just corrected or added. */
    public void with(PersonId person) {
        in(db.sql("select household_id from registration.person where id = :person")
                .param("person", person.value())
                .query(UUID.class)
                .list()
                .toArray(UUID[]::new));
    }

    /** In the transaction of whoever moves them. */
    @EventListener
    void on(HouseholdRegrouped event) {
        in(List.of(event.from(), event.to()));
    }

    private void in(UUID[] households) {
        if (households.length == 0) {
            return;
        }
        LocalDate today = LocalDate.now(clock);
        db.sql("""
                insert into registration.unaccompanied (person_id, holder_org, org_id, noticed_on)
                select p.id, p.holder_org, h.registered_by_org, :today
                from registration.person p join registration.household h on h.id = p.household_id
                where p.household_id = any(:households) and h.state = 'registered' and p.born_on > :adults
                  and not registration.accompanied(p.id, :today, :adults)
                on conflict on constraint unaccompanied_noticed_once do nothing
                """)
                .param("today", today)
                .param("households", households)
                .param("adults", adultsBornBy())
                .update();
    }
}
