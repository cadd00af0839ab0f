package lt.tiltas.permits.withdrawal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Officer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Withdrawals {

    private final JdbcClient db;

    Withdrawals(JdbcClient db) {
        this.db = db;
    }

    /** The act a ground stands on, when it is in force on the day. */
    Optional<String> act(String ground, LocalDate today) {
        return db.sql("""
                select rtrim(act || ' ' || article) from permits.withdrawal_ground
                where code = :ground and valid_from <= :today and (valid_until is null or valid_until >= :today)
                order by valid_from desc limit 1
                """)
                .param("ground", ground)
                .param("today", today)
                .query(String.class)
                .optional();
    }

    /** Empty when the permit is not this officer's, does not hold on the day, or is being withdrawn already. */
    Optional<UUID> propose(UUID permit, Withdrawal.New form, String act, Officer officer) {
        return db.sql("""
                insert into permits.withdrawal (permit_id, org_id, household_id, person_id, ground, legal_basis, reasons, from_on, proposed_by)
                select id, org_id, household_id, person_id, :ground, :act, :reasons, :from, :officer from permits.permit p
                where id = :permit and org_id = :org and :from between lower(valid) and permits.valid_until(p)
                on conflict (permit_id) where state in ('proposed', 'made') do nothing returning id
                """)
                .param("permit", permit)
                .param("org", officer.organisation().value())
                .param("ground", form.ground())
                .param("act", act)
                .param("reasons", form.reasons().strip())
                .param("from", form.fromOn())
                .param("officer", officer.id())
                .query(UUID.class)
                .optional();
    }

    Optional<Withdrawal> find(UUID id) {
        return db.sql("select id, permit_id, state, proposed_by, version from permits.withdrawal where id = ?")
                .param(id)
                .query((rs, n) -> new Withdrawal(
                        rs.getObject("id", UUID.class),
                        rs.getObject("permit_id", UUID.class),
                        rs.getString("state"),
                        rs.getObject("proposed_by", UUID.class),
                        rs.getInt("version")))
                .optional();
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
}
