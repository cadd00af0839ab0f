package lt.tiltas.programme.payment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.payment.Settling.Settled;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** BankStatements that were read, and what each entry has come to. */
@Repository
class BankStatements {

    private static final String ROWS = """
            select s.id, s.org_id, s.named, s.account_end, s.read_at, s.read_by,
                (count(*) filter (where e.outcome = 'paid'))::int as paid, (count(*) filter (where e.outcome = 'returned'))::int as returned,
                (count(*) filter (where e.outcome = 'unknown'))::int as unknown
            from programme.bank_statement s left join programme.statement_entry e on e.statement_id = s.id
            """;

    private final JdbcClient db;
    private final JdbcTemplate batch;

    BankStatements(JdbcClient db, JdbcTemplate batch) {
        this.db = db;
        this.batch = batch;
    }

    List<OpenStatement.Read> all() {
        return db.sql(ROWS + "group by s.id order by s.read_at desc limit 60")
                .query((rs, n) -> read(rs))
                .list();
    }

    Optional<OpenStatement.Read> find(StatementId id) {
        return db.sql(ROWS + "where s.id = :id group by s.id")
                .param("id", id.value())
                .query((rs, n) -> read(rs))
                .optional();
    }

    /** What somebody has to look at first. */
    List<OpenStatement.Line> lines(StatementId id, int from, int size) {
        return db.sql("""
                select e.booked_on as on, e.reference, e.cents, e.way, e.outcome, e.why, p.list_id as payout
                from programme.statement_entry e left join programme.payment p on p.id = e.payment_id where e.statement_id = :id
                order by array_position(array['returned', 'unknown', 'known', 'paid'], e.outcome), e.position limit :size offset :from
                """)
                .param("id", id.value())
                .param("size", size)
                .param("from", from)
                .query(OpenStatement.Line.class)
                .list();
    }

    long count(StatementId id) {
        return db.sql("select count(*) from programme.statement_entry where statement_id = :id")
                .param("id", id.value())
                .query(Long.class)
                .single();
    }

    Optional<StatementId> read(int municipality, byte[] digest) {
        return db.sql("select id from programme.bank_statement where org_id = :org and digest = :digest")
                .param("org", municipality)
                .param("digest", digest)
                .query((rs, n) -> new StatementId(rs.getObject(1, UUID.class)))
                .optional();
    }

    StatementId add(int municipality, byte[] digest, BankStatement statement, OffsetDateTime at, Officer officer) {
        UUID id = UUID.randomUUID();
        db.sql("""
                insert into programme.bank_statement (id, org_id, digest, named, account_end, read_by, read_at)
                values (:id, :org, :digest, :named, :end, :officer, :at)
                """)
                .param("id", id)
                .param("org", municipality)
                .param("digest", digest)
                .param("named", statement.named())
                .param("end", PayeeAccounts.end(statement.account()))
                .param("officer", officer.id())
                .param("at", at)
                .update();
        return new StatementId(id);
    }

    /** The payments of the municipality that may be meant, by what they are named with at the bank. */
    Map<String, Settling.Known> payments(int municipality, List<UUID> ids, List<UUID> lists) {
        return db
                .sql("""
                select id, list_id, cents, state from programme.payment
                where org_id = :org and (id = any(:ids) or list_id = any(:lists))
                """)
                .param("org", municipality)
                .param("ids", ids.toArray(UUID[]::new))
                .param("lists", lists.toArray(UUID[]::new))
                .query((rs, n) -> new Settling.Known(
                        rs.getObject("id", UUID.class),
                        rs.getObject("list_id", UUID.class),
                        rs.getLong("cents"),
                        rs.getString("state")))
                .list()
                .stream()
                .collect(Collectors.toMap(known -> Payment.reference(known.id()), known -> known));
    }

    void settle(StatementId id, int municipality, List<Settled> all) {
        batch.batchUpdate(
                "update programme.payment set state = ?, reason = ?, settled_on = ? where id = ?",
                all.stream()
                        .filter(Settled::changes)
                        .map(one -> new Object[] {
                            one.outcome(), one.reason(), one.entry().bookedOn(), one.payment()
                        })
                        .toList());
        batch.batchUpdate(
                """
                insert into programme.statement_entry (statement_id, org_id, position, reference, cents, booked_on, way, outcome, why, payment_id)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                all.stream()
                        .map(one -> new Object[] {
                            id.value(),
                            municipality,
                            one.position(),
                            one.entry().marks().reference(),
                            one.cents(),
                            one.entry().bookedOn(),
                            one.entry().money().out() ? "out" : "back",
                            one.outcome(),
                            one.why(),
                            one.payment()
                        })
                        .toList());
    }

    private static OpenStatement.Read read(ResultSet rs) throws SQLException {
        return new OpenStatement.Read(
                new StatementId(rs.getObject("id", UUID.class)),
                rs.getInt("org_id"),
                rs.getString("named"),
                rs.getString("account_end"),
                rs.getObject("read_at", OffsetDateTime.class),
                rs.getObject("read_by", UUID.class),
                rs.getInt("paid"),
                rs.getInt("returned"),
                rs.getInt("unknown"));
    }
}
