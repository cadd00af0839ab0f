package lt.tiltas.programme.transfer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.HouseholdId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Transfers {

    private static final String SELECT = """
            select t.*, p.household_id from programme.transfer t join programme.programme p on p.id = t.programme_id
            """;

    private final JdbcClient db;

    Transfers(JdbcClient db) {
        this.db = db;
    }

    Optional<Transfer> find(UUID batch) {
        return grouped(db.sql(SELECT + "where t.batch_id = :batch order by t.id")
                        .param("batch", batch))
                .stream()
                .findFirst();
    }

    /** The same, with its rows locked in one order until the transaction ends. */
    Optional<Transfer> lock(UUID batch) {
        return grouped(db.sql(SELECT + "where t.batch_id = :batch order by t.id for update of t")
                        .param("batch", batch))
                .stream()
                .findFirst();
    }

    /** Not settled yet, or done not long ago: those the officer has part in, or all of the municipality. */
    List<Transfer> open(Officer officer, boolean all, OffsetDateTime since) {
        return grouped(db.sql(SELECT + """
                where t.org_id = :org and (t.state in ('proposed', 'told', 'accepted', 'talked') or t.done_at >= :since or t.answered_at >= :since)
                    and (:all or :officer in (t.from_officer, t.to_officer, t.proposed_by))
                order by t.proposed_at desc, t.id
                """)
                .param("org", officer.organisation().value())
                .param("officer", officer.id())
                .param("all", all)
                .param("since", since));
    }

    /** How many batches wait for this officer to do the next thing. */
    long waiting(Officer officer) {
        return db.sql("""
                select count(distinct batch_id) from programme.transfer where org_id = :org
                    and (to_officer = :officer and state in ('told', 'talked') or from_officer = :officer and state in ('proposed', 'accepted'))
                """)
                .param("org", officer.organisation().value())
                .param("officer", officer.id())
                .query(Long.class)
                .single();
    }

    void propose(UUID batch, Transfer.New wanted, Transfer.Who from, Transfer.Who to, Officer officer) {
        db.sql("""
                insert into programme.transfer (batch_id, programme_id, org_id, from_officer, from_name, to_officer, to_name, reason, proposed_by)
                select :batch, p.id, p.org_id, :from, :fromName, :to, :toName, :reason, :officer from programme.programme p
                where p.id = any(:programmes) and p.org_id = :org and p.state = 'open' and p.lead_officer = :from and not exists (
                    select from programme.transfer t
                    where t.programme_id = p.id and t.state in ('proposed', 'told', 'accepted', 'talked'))
                order by p.id
                """)
                .param("batch", batch)
                .param("from", from.id())
                .param("fromName", from.name())
                .param("to", to.id())
                .param("toName", to.name())
                .param("reason", wanted.reason().strip())
                .param("officer", officer.id())
                .param("programmes", wanted.programmes().toArray(UUID[]::new))
                .param("org", officer.organisation().value())
                .update();
    }

    int move(Collection<UUID> ids, String before, String after, @Nullable String words, OffsetDateTime now) {
        return db.sql("""
                update programme.transfer set state = :after, version = version + 1,
                    told_at = case when :after = 'told' then :now else told_at end,
                    answered_at = case when :after in ('accepted', 'refused') then :now else answered_at end,
                    refused_because = case when :after = 'refused' then :words else refused_because end,
                    talked_at = case when :after = 'talked' then :now else talked_at end,
                    note = case when :after = 'talked' then :words else note end,
                    done_at = case when :after = 'done' then clock_timestamp() else done_at end,
                    undone_at = case when :after = 'undone' then :now else undone_at end
                where id = any(:ids) and state = :before
                """)
                .param("after", after)
                .param("before", before)
                .param("words", words)
                .param("now", now)
                .param("ids", ids.toArray(UUID[]::new))
                .update();
    }

    /** Leads change in one statement, and the planned talks with them. How many were still led by the first. */
    int lead(Collection<UUID> programmes, Transfer.Who from, Transfer.Who to) {
        UUID[] ids = programmes.toArray(UUID[]::new);
        db.sql("select id from programme.programme where id = any(:ids) order by id for update")
                .param("ids", ids)
                .query(UUID.class)
                .list();
        int moved = db.sql("""
                update programme.programme set lead_officer = :to, lead_name = :name, version = version + 1
                where id = any(:ids) and state = 'open' and lead_officer = :from
                """)
                .param("to", to.id())
                .param("name", to.name())
                .param("from", from.id())
                .param("ids", ids)
                .update();
        db.sql("""
                update programme.meeting set with_officer = :to, with_name = :name, version = version + 1
                where programme_id = any(:ids) and state = 'planned' and with_officer = :from
                """)
                .param("to", to.id())
                .param("name", to.name())
                .param("from", from.id())
                .param("ids", ids)
                .update();
        return moved;
    }

    private static List<Transfer> grouped(JdbcClient.StatementSpec statement) {
        Map<UUID, Transfer> batches = new LinkedHashMap<>();
        statement.query((rs, n) -> add(batches, rs)).list();
        return List.copyOf(batches.values());
    }

    private static Transfer add(Map<UUID, Transfer> batches, ResultSet rs) throws SQLException {
        UUID batch = rs.getObject("batch_id", UUID.class);
        Transfer transfer = batches.get(batch);
        if (transfer == null) {
            transfer = new Transfer(
                    batch,
                    new Transfer.Who(rs.getObject("from_officer", UUID.class), rs.getString("from_name")),
                    new Transfer.Who(rs.getObject("to_officer", UUID.class), rs.getString("to_name")),
                    rs.getString("reason"),
                    rs.getObject("proposed_at", OffsetDateTime.class),
                    new ArrayList<>());
            batches.put(batch, transfer);
        }
        transfer.lines()
                .add(new Transfer.Line(
                        rs.getObject("id", UUID.class),
                        rs.getObject("programme_id", UUID.class),
                        new HouseholdId(rs.getObject("household_id", UUID.class)),
                        rs.getString("state"),
                        rs.getString("note"),
                        rs.getString("refused_because"),
                        rs.getObject("done_at", OffsetDateTime.class),
                        rs.getInt("version")));
        return transfer;
    }
}
