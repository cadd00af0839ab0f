package lt.tiltas.registration.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.access.context.CurrentOfficer;
import lt.tiltas.registration.PersonId;
import lt.tiltas.registration.linkage.Known;
import lt.tiltas.registration.linkage.Likely;
import lt.tiltas.registration.linkage.LikelyRecords;
import lt.tiltas.registration.person.PeopleEntered;
import lt.tiltas.registration.vault.Numbers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Whoever enters the register is looked for there. Pairs go to the queue; who may not see the other record asks the office
 * that holds it, without learning which.
 */
@Component
class FindPairs {

    private record Entered(UUID id, Known known) {}

    /** With what is looked. */
    @Component
    record Looking(LikelyRecords likely, Numbers numbers) {}

    private final JdbcClient db;
    private final Looking looking;
    private final PossiblePairs pairs;
    private final Referrals referrals;
    private final TransactionTemplate ownTransaction;

    FindPairs(
            JdbcClient db,
            Looking looking,
            PossiblePairs pairs,
            Referrals referrals,
            PlatformTransactionManager transactions) {
        this.db = db;
        this.looking = looking;
        this.pairs = pairs;
        this.referrals = referrals;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(Propagation.REQUIRES_NEW.value());
    }

    @TransactionalEventListener
    void find(PeopleEntered event) {
        CurrentOfficer.as(Officer.SYSTEM, () -> ownTransaction.executeWithoutResult(status -> store(event)));
    }

    private void store(PeopleEntered event) {
        List<Entered> entered = entered(event.people());
        Map<Integer, List<Likely>> found =
                looking.likely.of(entered.stream().map(Entered::known).toList());
        Set<UUID> hidden = hidden();
        found.forEach((place, all) -> {
            PersonId person = new PersonId(entered.get(place).id);
            List<Likely> others = all.stream()
                    .filter(other -> !hidden.contains(other.household()))
                    .toList();
            pairs.found(person, others, FoundBy.valueOf(event.way().toUpperCase(Locale.ROOT)));
            if (!event.seesAll()) {
                others.stream()
                        .filter(other -> !other.person().equals(person.value()))
                        .forEach(other -> ask(person, other, event.by()));
            }
        });
    }

    /** The system sees protected people too; nobody is told of them, and nobody is asked about them. */
    private Set<UUID> hidden() {
        return db.sql("""
                select m.household_id from registration.protection g join registration.person m on m.id = g.person_id
                where g.ended_at is null
                """).query(UUID.class).set();
    }

    private void ask(PersonId about, Likely other, OrganisationId by) {
        OrganisationId holder = db.sql(
                        "select holder_org from registration.household where id = ? and state <> 'draft'")
                .param(other.household())
                .query((rs, n) -> new OrganisationId(rs.getInt(1)))
                .optional()
                .orElse(by);
        if (!holder.equals(by)) {
            referrals.ask(new Referral.New(about, new PersonId(other.person()), holder, null), by, Officer.SYSTEM);
        }
    }

    private List<Entered> entered(List<PersonId> people) {
        return db.sql("""
                select p.id, p.surname, p.given, p.patronymic, p.born_on, p.birthplace, p.sex,
                    %s
                from registration.person p left join lateral (select id, person_id, sealed from registration.document
                    where person_id = p.id and sealed is not null order by id limit 1) d on true
                %s
                where p.id = any(:people) and not exists (select from registration.protection g
                    join registration.person m on m.id = g.person_id where m.household_id = p.household_id and g.ended_at is null)
                """.formatted(Numbers.COLUMNS, Numbers.KEY))
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .query((rs, n) -> entered(rs))
                .list();
    }

    private Entered entered(ResultSet rs) throws SQLException {
        return new Entered(
                rs.getObject("id", UUID.class),
                Known.of(
                                rs.getString("surname"),
                                rs.getString("given"),
                                rs.getObject("born_on", LocalDate.class),
                                looking.numbers.read(rs),
                                rs.getString("sex"))
                        .with(rs.getString("patronymic"), rs.getString("birthplace")));
    }
}
