package lt.tiltas.programme.payment;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.PaidTo;
import lt.tiltas.programme.ProgrammeCard;
import lt.tiltas.programme.ProgrammeId;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.Sealing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** PayeeAccounts of households; the numbers lie locked in their rows. */
@Repository
public class PayeeAccounts {

    private static final int LAST = 4;

    private final JdbcClient db;
    private final Sealing sealing;

    PayeeAccounts(JdbcClient db, Sealing sealing) {
        this.db = db;
        this.sealing = sealing;
    }

    /** The one that holds first, then what stood before. */
    List<Account> of(ProgrammeId programme) {
        return db.sql("""
                select id, person_id as person, holder_name as holder, account_end as end, entered_by, entered_at, ended_at
                from programme.account where programme_id = :programme order by ended_at desc nulls first, entered_at desc
                """)
                .param("programme", programme.value())
                .query(Account.class)
                .list();
    }

    /** Whether this number, person and name already hold. */
    boolean holds(ProgrammeId programme, Account.New form, String number) {
        return db.sql("""
                select id, account_sealed from programme.account where programme_id = :programme and ended_at is null
                    and person_id = :person and holder_name = :holder and account_sealed is not null
                """)
                .param("programme", programme.value())
                .param("person", form.person())
                .param("holder", form.holder().strip())
                .query((rs, n) -> sealing.open(row(rs.getObject("id", UUID.class)), rs.getBytes("account_sealed")))
                .optional()
                .filter(number::equals)
                .isPresent();
    }

    /** The one that held ends in the same moment. Two at once: the index lets one of them. */
    void enter(ProgrammeCard programme, Account.New form, String number, OffsetDateTime at, Officer officer) {
        UUID id = UUID.randomUUID();
        db.sql("""
                update programme.account set ended_at = :at, ended_by = :officer where programme_id = :programme and ended_at is null
                """)
                .param("at", at)
                .param("officer", officer.id())
                .param("programme", programme.id().value())
                .update();
        db.sql("""
                insert into programme.account (id, programme_id, org_id, person_id, holder_name, account_sealed, account_end, entered_by, entered_at)
                values (:id, :programme, :org, :person, :holder, :sealed, :end, :officer, :at)
                """)
                .param("id", id)
                .param("programme", programme.id().value())
                .param("org", programme.municipality().value())
                .param("person", form.person())
                .param("holder", form.holder().strip())
                .param("sealed", sealing.seal(row(id), number))
                .param("end", end(number))
                .param("officer", officer.id())
                .param("at", at)
                .update();
    }

    public Optional<PaidTo.Account> told(HouseholdId household) {
        return db.sql("""
                select a.holder_name as holder, a.account_end as end, a.entered_at as since
                from programme.account a join programme.programme p on p.id = a.programme_id
                where p.household_id = :household and a.ended_at is null order by p.state = 'open' desc, a.entered_at desc limit 1
                """)
                .param("household", household.value())
                .query(PaidTo.Account.class)
                .optional();
    }

    static String end(String number) {
        return number.substring(number.length() - LAST);
    }

    /** What the number is locked with: it opens in its own row only. */
    static String row(UUID account) {
        return "programme.account:" + account;
    }
}
