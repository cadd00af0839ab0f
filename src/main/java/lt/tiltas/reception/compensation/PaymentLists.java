package lt.tiltas.reception.compensation;

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
import lt.tiltas.registration.Sealing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PaymentLists {

    /** Keeps two countings for one municipality apart. */
    private static final int LOCK = 7401;

    private final JdbcClient db;
    private final Sealing sealing;

    PaymentLists(JdbcClient db, Sealing sealing) {
        this.db = db;
        this.sealing = sealing;
    }

    List<PaymentList.Row> all(int from, int size) {
        return db.sql("""
                select l.id, l.org_id, l.scheme, l.month, l.state, count(n.claim_id)::int as lines, coalesce(sum(n.cents), 0) as cents
                from reception.compensation_list l left join reception.compensation_line n on n.list_id = l.id
                group by l.id order by l.month desc, l.org_id limit :size offset :from
                """)
                .param("size", size)
                .param("from", from)
                .query((rs, n) -> new PaymentList.Row(
                        new PaymentListId(rs.getObject("id", UUID.class)),
                        rs.getInt("org_id"),
                        rs.getString("scheme"),
                        YearMonth.from(rs.getObject("month", LocalDate.class)),
                        rs.getString("state"),
                        rs.getInt("lines"),
                        rs.getLong("cents")))
                .list();
    }

    long count() {
        return db.sql("select count(*) from reception.compensation_list")
                .query(Long.class)
                .single();
    }

    Optional<PaymentList> find(PaymentListId id) {
        return db.sql("select * from reception.compensation_list where id = :id")
                .param("id", id.value())
                .query((rs, n) -> list(rs))
                .optional();
    }

    /** The list of the month, begun when there is none. Whoever counts for the municipality meanwhile waits. */
    PaymentList begun(PaymentList.New form, Officer officer) {
        db.sql("select pg_advisory_xact_lock(:lock, :org)")
                .param("lock", LOCK)
                .param("org", form.municipality())
                .query((rs, n) -> n)
                .list();
        db.sql("""
                insert into reception.compensation_list (org_id, scheme, month, made_by) values (:org, :scheme, :month, :officer)
                on conflict (org_id, scheme, month) do nothing
                """)
                .param("org", form.municipality())
                .param("scheme", form.scheme())
                .param("month", form.month().atDay(1))
                .param("officer", officer.id())
                .update();
        return db.sql(
                        "select * from reception.compensation_list where org_id = :org and scheme = :scheme and month = :month")
                .param("org", form.municipality())
                .param("scheme", form.scheme())
                .param("month", form.month().atDay(1))
                .query((rs, n) -> list(rs))
                .single();
    }

    void counted(PaymentList list, OffsetDateTime at, Officer officer) {
        db.sql("""
                update reception.compensation_list set made_by = :officer, made_at = :at, version = version + 1 where id = :id and state = 'open'
                """)
                .param("officer", officer.id())
                .param("at", at)
                .param("id", list.id().value())
                .update();
    }

    boolean approve(PaymentList list, OffsetDateTime at, Officer officer) {
        return db.sql("""
                update reception.compensation_list set state = 'approved', approved_by = :officer, approved_at = :at, version = version + 1
                where id = :id and version = :version and state = 'open'
                """)
                        .param("officer", officer.id())
                        .param("at", at)
                        .param("id", list.id().value())
                        .param("version", list.version())
                        .update()
                == 1;
    }

    boolean reopen(PaymentList list) {
        return db.sql("""
                update reception.compensation_list set state = 'open', approved_by = null, approved_at = null, version = version + 1
                where id = :id and state = 'approved'
                """).param("id", list.id().value()).update() == 1;
    }

    boolean pay(PaymentList list, LocalDate on, Officer officer) {
        return db.sql("""
                update reception.compensation_list set state = 'paid', paid_on = :on, paid_by = :officer, version = version + 1
                where id = :id and version = :version and state = 'approved'
                """)
                        .param("on", on)
                        .param("officer", officer.id())
                        .param("id", list.id().value())
                        .param("version", list.version())
                        .update()
                == 1;
    }

    /** @param whole whether accounts are opened, which is for whoever pays */
    List<PaymentList.Line> lines(PaymentListId id, boolean whole) {
        return db.sql("""
                select n.claim_id, c.claimant_name, c.account_sealed, c.account_end, c.contract_number, n.for_month, n.kind, n.cents, n.people, n.days
                from reception.compensation_line n join reception.compensation_claim c on c.id = n.claim_id
                where n.list_id = :id order by c.claimant_name collate "lt-x-icu", c.id, n.for_month desc
                """)
                .param("id", id.value())
                .query((rs, n) -> {
                    UUID claim = rs.getObject("claim_id", UUID.class);
                    return new PaymentList.Line(
                            new ClaimId(claim),
                            rs.getString("claimant_name"),
                            whole
                                    ? sealing.open(Claims.accountRow(claim), rs.getBytes("account_sealed"))
                                    : "… " + rs.getString("account_end"),
                            rs.getString("contract_number"),
                            YearMonth.from(rs.getObject("for_month", LocalDate.class)),
                            rs.getString("kind"),
                            rs.getInt("cents"),
                            rs.getInt("people"),
                            rs.getInt("days"));
                })
                .list();
    }

    private static PaymentList list(ResultSet rs) throws SQLException {
        return new PaymentList(
                new PaymentListId(rs.getObject("id", UUID.class)),
                new OrganisationId(rs.getInt("org_id")),
                rs.getString("scheme"),
                YearMonth.from(rs.getObject("month", LocalDate.class)),
                rs.getString("state"),
                new PaymentList.Course(
                        rs.getObject("made_by", UUID.class),
                        rs.getObject("made_at", OffsetDateTime.class),
                        rs.getObject("approved_by", UUID.class),
                        rs.getObject("approved_at", OffsetDateTime.class),
                        rs.getObject("paid_on", LocalDate.class),
                        rs.getObject("paid_by", UUID.class)),
                rs.getInt("version"));
    }
}
