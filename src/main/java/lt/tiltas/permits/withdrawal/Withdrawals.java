package lt.tiltas.permits.withdrawal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.permits.ApplicationId;
import lt.tiltas.permits.withdrawal.Withdrawal.Ground;
import lt.tiltas.permits.withdrawal.Withdrawal.Proposed;
import lt.tiltas.permits.withdrawal.Withdrawal.Text;
import lt.tiltas.permits.withdrawal.Withdrawal.Undone;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Withdrawals {

    /** The permit that is withdrawn, to its last day as it is now. */
    record Held(
            HouseholdId household,
            PersonId person,
            OrganisationId org,
            String ground,
            LocalDate from,
            LocalDate until) {}

    private final JdbcClient db;

    Withdrawals(JdbcClient db) {
        this.db = db;
    }

    /** The permit in which the application ended. */
    Optional<Held> held(ApplicationId application) {
        return db.sql("""
                select household_id, person_id, org_id, ground, lower(valid) as from_on, permits.valid_until(p) as until_on
                from permits.permit p where application_id = ?
                """)
                .param(application.value())
                .query((rs, n) -> new Held(
                        new HouseholdId(rs.getObject("household_id", UUID.class)),
                        new PersonId(rs.getObject("person_id", UUID.class)),
                        new OrganisationId(rs.getInt("org_id")),
                        rs.getString("ground"),
                        rs.getObject("from_on", LocalDate.class),
                        rs.getObject("until_on", LocalDate.class)))
                .optional();
    }

    List<Ground> grounds(LocalDate on) {
        return db.sql("""
                select code, act, article, certainty from permits.withdrawal_ground
                where daterange(valid_from, valid_until, '[]') @> cast(:on as date) order by place
                """).param("on", on).query(Ground.class).list();
    }

    /** Newest first. */
    List<Withdrawal> of(ApplicationId application) {
        return db.sql("""
                select w.* from permits.withdrawal w join permits.permit p on p.id = w.permit_id
                where p.application_id = ? order by w.proposed_at desc
                """).param(application.value()).query((rs, n) -> row(rs)).list();
    }

    /** False when the permit is not this officer's, does not hold on the day, or is being withdrawn already. */
    boolean propose(ApplicationId application, Withdrawal.New form, String law, Officer officer) {
        return db.sql("""
                insert into permits.withdrawal (permit_id, org_id, household_id, person_id, ground, legal_basis, reasons, from_on, proposed_by)
                select id, org_id, household_id, person_id, :ground, :law, :reasons, :from, :officer from permits.permit p
                where application_id = :application and org_id = :org and :from between lower(valid) and permits.valid_until(p)
                on conflict (permit_id) where state in ('proposed', 'made') do nothing
                """)
                        .param("application", application.value())
                        .param("org", officer.organisation().value())
                        .param("ground", form.ground())
                        .param("law", law)
                        .param("reasons", form.reasons().strip())
                        .param("from", form.fromOn())
                        .param("officer", officer.id())
                        .update()
                == 1;
    }

    /** @param words null when it is made */
    boolean answer(Withdrawal one, WithdrawalStep step, @Nullable String words, Officer officer) {
        return db.sql("""
                update permits.withdrawal set state = :to, answered_by = :officer, answered_at = clock_timestamp(), answer = :words,
                    version = version + 1 where id = :id and version = :version
                """)
                        .param("to", step.to())
                        .param("officer", officer.id())
                        .param("words", words)
                        .param("id", one.id())
                        .param("version", one.version())
                        .update()
                == 1;
    }

    /** Whether another permit was given from the very first day of this one. */
    boolean isTakenOver(ApplicationId application) {
        return db.sql("""
                select exists (select from permits.permit p join permits.permit n on n.person_id = p.person_id and n.id <> p.id
                    where p.application_id = ? and n.valid * daterange(null, coalesce(n.withdrawn_on, 'infinity'::date)) @> lower(p.valid))
                """).param(application.value()).query(Boolean.class).single();
    }

    boolean undo(Withdrawal one, Withdrawal.Undo form, Officer officer) {
        return db.sql("""
                update permits.withdrawal set state = 'undone', undone_by = :officer, undone_at = clock_timestamp(), undone_as = :as,
                    undone_why = :why, version = version + 1 where id = :id and version = :version
                """)
                        .param("officer", officer.id())
                        .param("as", form.as())
                        .param("why", form.why().strip())
                        .param("id", one.id())
                        .param("version", one.version())
                        .update()
                == 1;
    }

    private static Withdrawal row(ResultSet rs) throws SQLException {
        OffsetDateTime undone = rs.getObject("undone_at", OffsetDateTime.class);
        return new Withdrawal(
                rs.getObject("id", UUID.class),
                rs.getString("state"),
                new Text(
                        rs.getString("ground"),
                        rs.getString("legal_basis"),
                        rs.getString("reasons"),
                        rs.getString("answer")),
                rs.getObject("from_on", LocalDate.class),
                new Proposed(
                        rs.getObject("proposed_by", UUID.class), rs.getObject("proposed_at", OffsetDateTime.class)),
                undone == null ? null : new Undone(rs.getString("undone_as"), rs.getString("undone_why"), undone),
                rs.getInt("version"));
    }
}
