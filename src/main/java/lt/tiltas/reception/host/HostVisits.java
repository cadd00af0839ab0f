package lt.tiltas.reception.host;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.HouseholdId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class HostVisits {

    private static final int MOST = 200;
    private static final String COLUMNS = """
            v.id, v.contract_id, v.household_id, v.due_on, v.done_on, v.result, v.words, v.settled_at, v.settled_words
            """;

    private final JdbcClient db;

    HostVisits(JdbcClient db) {
        this.db = db;
    }

    /** Planned once for a day; not after the contract's last. */
    void plan(Contract contract, LocalDate dueOn) {
        db.sql("""
                insert into reception.host_visit (contract_id, household_id, org_id, due_on)
                select id, household_id, org_id, :due from reception.host_contract
                where id = :contract and state = 'signed' and upper(during) > :due on conflict (contract_id, due_on) do nothing
                """).param("due", dueOn).param("contract", contract.id().value()).update();
    }

    List<Visit> of(HostContractId contract) {
        return db.sql("select " + COLUMNS
                        + " from reception.host_visit v where v.contract_id = :id order by v.due_on desc")
                .param("id", contract.value())
                .query((rs, n) -> visit(rs))
                .list();
    }

    Optional<Visit> find(HostVisitId id) {
        return db.sql("select " + COLUMNS + " from reception.host_visit v where v.id = :id")
                .param("id", id.value())
                .query((rs, n) -> visit(rs))
                .optional();
    }

    /** Concerns nobody has settled, then visits that are due, the longest waiting first. */
    List<Visit.Due> due(LocalDate by) {
        return db.sql("select " + COLUMNS + """
                    , c.number, o.address, o.municipality
                from reception.host_visit v join reception.host_contract c on c.id = v.contract_id
                join reception.host_offer o on o.id = c.offer_id
                where v.done_on is null and v.due_on <= :by and c.state = 'signed' or v.result = 'concern' and v.settled_at is null
                order by v.done_on is null, v.due_on limit :most
                """)
                .param("by", by)
                .param("most", MOST)
                .query((rs, n) -> new Visit.Due(
                        visit(rs), rs.getString("number"), rs.getString("address"), rs.getInt("municipality")))
                .list();
    }

    /** False when somebody has written it down meanwhile. */
    boolean found(Visit visit, Visit.Found form, OffsetDateTime at, Officer officer) {
        return db.sql("""
                update reception.host_visit set done_on = :done, result = :result, words = :words, made_by = :officer, made_at = :at
                where id = :id and done_on is null
                """)
                        .param("done", form.doneOn())
                        .param("result", form.result())
                        .param("words", form.saysNothing() ? null : form.words())
                        .param("officer", officer.id())
                        .param("at", at)
                        .param("id", visit.id().value())
                        .update()
                == 1;
    }

    void settle(Visit visit, String words, OffsetDateTime at, Officer officer) {
        db.sql("""
                update reception.host_visit set settled_at = :at, settled_by = :officer, settled_words = :words
                where id = :id and settled_at is null
                """)
                .param("at", at)
                .param("officer", officer.id())
                .param("words", words)
                .param("id", visit.id().value())
                .update();
    }

    private static Visit visit(ResultSet rs) throws SQLException {
        OffsetDateTime settled = rs.getObject("settled_at", OffsetDateTime.class);
        return new Visit(
                new HostVisitId(rs.getObject("id", UUID.class)),
                new HostContractId(rs.getObject("contract_id", UUID.class)),
                new HouseholdId(rs.getObject("household_id", UUID.class)),
                rs.getObject("due_on", LocalDate.class),
                rs.getObject("done_on", LocalDate.class),
                rs.getString("result"),
                rs.getString("words"),
                settled == null ? null : new Visit.Settled(settled, rs.getString("settled_words")));
    }
}
