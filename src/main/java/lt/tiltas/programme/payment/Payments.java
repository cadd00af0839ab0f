package lt.tiltas.programme.payment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.programme.Corrected;
import lt.tiltas.programme.PaidTo;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.Sealing;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lines of the lists. The number of the account lies locked in each as it stood when the line was made. */
@Repository
public class Payments {

    private static final String LINES = """
            select p.*, r.household_id, not exists (select from programme.payment e
                where e.account_id = p.account_id and e.list_id <> p.list_id and e.state in ('sent', 'paid')) as first
            from programme.payment p join programme.programme r on r.id = p.programme_id where\s""";

    /** Lines that need a look first; then by the name on the account. */
    private static final String ORDER =
            " order by p.account_id is not null, p.state = 'withdrawn', p.holder_name collate \"lt-x-icu\", p.for_month, p.kind, p.id";

    /** What a page says above its lines. @param bare without an account @param open sent and not yet settled */
    public record Counts(
            int lines, long cents, int bare, long bareCents, int withdrawn, int open, int paid, int returned) {}

    private final JdbcClient db;
    private final Sealing sealing;

    Payments(JdbcClient db, Sealing sealing) {
        this.db = db;
        this.sealing = sealing;
    }

    Counts counts(PayoutId id) {
        return db.sql("""
                select (count(*) filter (where state <> 'withdrawn'))::int as lines,
                    coalesce(sum(cents) filter (where state <> 'withdrawn'), 0) as cents,
                    (count(*) filter (where account_id is null and state <> 'withdrawn'))::int as bare,
                    coalesce(sum(cents) filter (where account_id is null and state <> 'withdrawn'), 0) as bare_cents,
                    (count(*) filter (where state = 'withdrawn'))::int as withdrawn, (count(*) filter (where state = 'sent'))::int as open,
                    (count(*) filter (where state = 'paid'))::int as paid, (count(*) filter (where state = 'returned'))::int as returned
                from programme.payment where list_id = :list
                """).param("list", id.value()).query(Counts.class).single();
    }

    /** @param whole whether numbers are opened, which is for whoever pays */
    List<Payment> page(PayoutId id, int from, int size, boolean whole) {
        return db.sql(LINES + "p.list_id = :list" + ORDER + " limit :size offset :from")
                .param("list", id.value())
                .param("size", size)
                .param("from", from)
                .query((rs, n) -> payment(rs, whole))
                .list();
    }

    /** Those that the bank is asked to pay, in an order that stays. */
    List<Payment> sent(PayoutId id) {
        return db.sql(LINES + "p.list_id = :list and p.state in ('sent', 'paid', 'returned') order by p.id")
                .param("list", id.value())
                .query((rs, n) -> payment(rs, true))
                .list();
    }

    Optional<Payment> find(PaymentId id) {
        return db.sql(LINES + "p.id = :id")
                .param("id", id.value())
                .query((rs, n) -> payment(rs, false))
                .optional();
    }

    PayoutId payoutOf(PaymentId id) {
        return new PayoutId(db.sql("select list_id from programme.payment where id = :id")
                .param("id", id.value())
                .query(UUID.class)
                .single());
    }

    boolean withdraw(PaymentId id, String reason) {
        return db.sql(
                                "update programme.payment set state = 'withdrawn', reason = :reason where id = :id and state = 'proposed'")
                        .param("reason", reason)
                        .param("id", id.value())
                        .update()
                == 1;
    }

    /** What cannot be paid for want of an account waits for the next list. */
    void leaveOutBare(PayoutId id) {
        db.sql("""
                update programme.payment set state = 'withdrawn', reason = 'no-account'
                where list_id = :list and state = 'proposed' and account_id is null
                """).param("list", id.value()).update();
    }

    /** How many would go to an account that has ended since the list was made. */
    int outdated(PayoutId id) {
        return db.sql("""
                select count(*)::int from programme.payment p where p.list_id = :list and p.state = 'proposed' and p.account_id is not null
                    and not exists (select from programme.account a where a.id = p.account_id and a.ended_at is null)
                """).param("list", id.value()).query(Integer.class).single();
    }

    /** Of how many a part is kept back that may not be any more: a family has objected since the list was made. */
    int objected(PayoutId id) {
        return db.sql("""
                select count(*)::int from programme.payment p where p.list_id = :list and p.state = 'proposed' and p.withheld > 0
                    and not programme.keeps_back(p.repayment_id, p.for_month)
                """).param("list", id.value()).query(Integer.class).single();
    }

    void send(PayoutId id) {
        db.sql("update programme.payment set state = 'sent' where list_id = :list and state = 'proposed'")
                .param("list", id.value())
                .update();
    }

    public List<PaidTo.Line> told(HouseholdId household) {
        return db.sql("""
                select p.kind, p.for_month, p.cents, p.state, p.reason, p.settled_on, p.corrects, p.before_cents, p.now_cents, p.because,
                    p.withheld
                from programme.payment p join programme.programme r on r.id = p.programme_id
                where r.household_id = :household order by p.for_month desc, p.settled_on desc nulls first, p.kind limit 60
                """)
                .param("household", household.value())
                .query((rs, n) -> new PaidTo.Line(
                        rs.getString("kind"),
                        month(rs),
                        rs.getLong("cents"),
                        rs.getString("state"),
                        rs.getString("reason"),
                        rs.getObject("settled_on", LocalDate.class),
                        corrected(rs),
                        rs.getLong("withheld")))
                .list();
    }

    private Payment payment(ResultSet rs, boolean whole) throws SQLException {
        UUID id = rs.getObject("id", UUID.class);
        return new Payment(
                new PaymentId(id),
                new HouseholdId(rs.getObject("household_id", UUID.class)),
                payee(rs, id, whole),
                new Payment.What(
                        rs.getString("kind"),
                        month(rs),
                        rs.getLong("cents"),
                        rs.getString("rule"),
                        corrected(rs),
                        rs.getLong("withheld")),
                new Payment.Standing(
                        rs.getString("state"), rs.getString("reason"), rs.getObject("settled_on", LocalDate.class)));
    }

    private Payment.@Nullable Payee payee(ResultSet rs, UUID id, boolean whole) throws SQLException {
        if (rs.getObject("account_id") == null) {
            return null;
        }
        return new Payment.Payee(
                rs.getObject("person_id", UUID.class),
                rs.getString("holder_name"),
                whole ? sealing.open(row(id), rs.getBytes("account_sealed")) : "… " + rs.getString("account_end"),
                rs.getBoolean("first"));
    }

    private static @Nullable Corrected corrected(ResultSet rs) throws SQLException {
        return rs.getString("corrects") == null
                ? null
                : new Corrected(rs.getLong("before_cents"), rs.getLong("now_cents"), rs.getString("because"));
    }

    static YearMonth month(ResultSet rs) throws SQLException {
        return YearMonth.from(rs.getObject("for_month", LocalDate.class));
    }

    static String row(UUID payment) {
        return "programme.payment:" + payment;
    }
}
