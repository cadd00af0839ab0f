package lt.tiltas.programme.payment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.access.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Payouts {

    /** Keeps apart what two do at once with one municipality's money. */
    private static final int LOCK = 7402;

    private final JdbcClient db;

    Payouts(JdbcClient db) {
        this.db = db;
    }

    /** Until the transaction ends. */
    void lock(int municipality) {
        db.sql("select pg_advisory_xact_lock(:lock, :org)")
                .param("lock", LOCK)
                .param("org", municipality)
                .query((rs, n) -> n)
                .list();
    }

    List<Payout.Row> all(int from, int size) {
        return db.sql("""
                select l.id, l.org_id, l.month, l.state, count(p.id) filter (where p.state <> 'withdrawn')::int as lines,
                    coalesce(sum(p.cents) filter (where p.state <> 'withdrawn'), 0) as cents,
                    (count(*) filter (where p.state = 'sent'))::int as open, (count(*) filter (where p.state = 'returned'))::int as returned
                from (select * from programme.payment_list order by month desc, org_id limit :size offset :from) l
                left join programme.payment p on p.list_id = l.id
                group by l.id, l.org_id, l.month, l.state order by l.month desc, l.org_id
                """)
                .param("size", size)
                .param("from", from)
                .query((rs, n) -> new Payout.Row(
                        new PayoutId(rs.getObject("id", UUID.class)),
                        rs.getInt("org_id"),
                        YearMonth.from(rs.getObject("month", LocalDate.class)),
                        rs.getString("state"),
                        rs.getInt("lines"),
                        rs.getLong("cents"),
                        rs.getInt("open"),
                        rs.getInt("returned")))
                .list();
    }

    long count() {
        return db.sql("select count(*) from programme.payment_list")
                .query(Long.class)
                .single();
    }

    Optional<Payout> find(PayoutId id) {
        return db.sql("select * from programme.payment_list where id = :id")
                .param("id", id.value())
                .query((rs, n) -> payout(rs))
                .optional();
    }

    /** The month of a municipality's first list: what was owed before was paid otherwise. */
    Optional<YearMonth> first(int municipality) {
        return db.sql("select min(month) as first from programme.payment_list where org_id = :org")
                .param("org", municipality)
                .query((rs, n) -> Optional.ofNullable(rs.getObject("first", LocalDate.class))
                        .map(YearMonth::from))
                .single();
    }

    /** The list of the month, begun when there is none. */
    Payout begun(Payout.New form, OffsetDateTime at, Officer officer) {
        db.sql("""
                insert into programme.payment_list (org_id, month, made_by, made_at) values (:org, :month, :officer, :at)
                on conflict (org_id, month) do nothing
                """)
                .param("org", form.municipality())
                .param("month", form.month().atDay(1))
                .param("officer", officer.id())
                .param("at", at)
                .update();
        return db.sql("select * from programme.payment_list where org_id = :org and month = :month")
                .param("org", form.municipality())
                .param("month", form.month().atDay(1))
                .query((rs, n) -> payout(rs))
                .single();
    }

    /** Whoever has changed it last has made it, and does not sign it. */
    void made(Payout payout, OffsetDateTime at, Officer officer) {
        db.sql("""
                update programme.payment_list set made_by = :officer, made_at = :at, version = version + 1 where id = :id and state = 'proposed'
                """)
                .param("officer", officer.id())
                .param("at", at)
                .param("id", payout.id().value())
                .update();
    }

    /** Counts what is left in it; the database holds lines and cents against each other. */
    boolean check(Payout payout, OffsetDateTime at, Officer officer) {
        return db.sql("""
                update programme.payment_list l set state = 'checked', checked_by = :officer, checked_at = :at, version = version + 1,
                    (lines, cents) = (select count(*)::int, coalesce(sum(p.cents), 0) from programme.payment p
                        where p.list_id = l.id and p.state <> 'withdrawn')
                where id = :id and version = :version and state = 'proposed'
                """)
                        .param("officer", officer.id())
                        .param("at", at)
                        .param("id", payout.id().value())
                        .param("version", payout.version())
                        .update()
                == 1;
    }

    boolean reopen(Payout payout) {
        return db.sql("""
                update programme.payment_list set state = 'proposed', checked_by = null, checked_at = null, lines = null, cents = null,
                    version = version + 1
                where id = :id and state = 'checked'
                """).param("id", payout.id().value()).update() == 1;
    }

    boolean send(Payout payout, Payout.Sent sent) {
        return db.sql("""
                update programme.payment_list set state = 'sent', sent_by = :officer, sent_at = :at, pays_on = :on, payer_id = :payer,
                    version = version + 1
                where id = :id and version = :version and state = 'checked'
                """)
                        .param("officer", sent.by())
                        .param("at", sent.at())
                        .param("on", sent.on())
                        .param("payer", sent.payer())
                        .param("id", payout.id().value())
                        .param("version", payout.version())
                        .update()
                == 1;
    }

    private static Payout payout(ResultSet rs) throws SQLException {
        Integer lines = rs.getObject("lines", Integer.class);
        UUID sender = rs.getObject("sent_by", UUID.class);
        return new Payout(
                new PayoutId(rs.getObject("id", UUID.class)),
                new OrganisationId(rs.getInt("org_id")),
                YearMonth.from(rs.getObject("month", LocalDate.class)),
                rs.getString("state"),
                lines == null ? null : new Payout.Signed(lines, rs.getLong("cents")),
                new Payout.Course(
                        rs.getObject("made_by", UUID.class),
                        rs.getObject("made_at", OffsetDateTime.class),
                        rs.getObject("checked_by", UUID.class),
                        rs.getObject("checked_at", OffsetDateTime.class)),
                sender == null
                        ? null
                        : new Payout.Sent(
                                sender,
                                rs.getObject("sent_at", OffsetDateTime.class),
                                rs.getObject("pays_on", LocalDate.class),
                                rs.getObject("payer_id", UUID.class)),
                rs.getInt("version"));
    }
}
