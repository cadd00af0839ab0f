package lt.tiltas.programme.payment;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Officer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The accounts municipalities pay from; the last entered holds. */
@Repository
class Payers {

    private final JdbcClient db;

    Payers(JdbcClient db) {
        this.db = db;
    }

    Optional<Payout.Payer> of(int municipality) {
        return db.sql("""
                select id, name, account from programme.payer where org_id = :org order by entered_at desc, id limit 1
                """).param("org", municipality).query(Payout.Payer.class).optional();
    }

    Optional<Payout.Payer> find(UUID id) {
        return db.sql("select id, name, account from programme.payer where id = :id")
                .param("id", id)
                .query(Payout.Payer.class)
                .optional();
    }

    /** Whose account this is or was. */
    Optional<Integer> municipality(String account) {
        return db.sql("select org_id from programme.payer where account = :account order by entered_at desc limit 1")
                .param("account", account)
                .query(Integer.class)
                .optional();
    }

    List<KeepPayer.Entered> all() {
        return db.sql("""
                select org_id as municipality, name, account, entered_at as at from programme.payer order by entered_at desc limit 60
                """).query(KeepPayer.Entered.class).list();
    }

    void enter(Payout.Payer.New form, String account, OffsetDateTime at, Officer officer) {
        db.sql("""
                insert into programme.payer (org_id, name, account, entered_by, entered_at) values (:org, :name, :account, :officer, :at)
                """)
                .param("org", form.municipality())
                .param("name", form.name().strip())
                .param("account", account)
                .param("officer", officer.id())
                .param("at", at)
                .update();
    }
}
