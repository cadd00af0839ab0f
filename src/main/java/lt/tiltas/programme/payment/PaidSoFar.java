package lt.tiltas.programme.payment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import lt.tiltas.programme.Balance.Paid;
import lt.tiltas.programme.DueSource.Basis;
import lt.tiltas.programme.RepaymentId;
import lt.tiltas.registration.HouseholdId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was paid under each due, its corrections with it. A line that came back counts for its number only. */
@Repository
public class PaidSoFar {

    private static final String PAID = """
            select r.household_id, coalesce(p.corrects, p.due_key) as key, min(p.kind) as kind, min(p.for_month) as for_month,
                coalesce(sum(p.cents + p.withheld) filter (where p.state <> 'returned'), 0) as cents,
                coalesce(sum(p.withheld) filter (where p.state <> 'returned'), 0) as withheld, max(p.correction) as corrections,
                (array_agg(p.people order by p.correction desc) filter (where p.state <> 'returned'))[1] as people,
                (array_agg(p.share order by p.correction desc) filter (where p.state <> 'returned'))[1] as share
            from programme.payment p join programme.programme r on r.id = p.programme_id where p.state <> 'withdrawn' and\s""";

    private static final String GROUPED = " group by r.household_id, coalesce(p.corrects, p.due_key) order by 4, 2";

    /** Under the programmes that a municipality leads now, the lines that a list is about to take new apart. */
    static final String OTHER_LINES = """
            not exists (select from programme.payment_list l where l.id = p.list_id and l.org_id = :org and l.month = :last
                and p.state = 'proposed')""";

    /** A repayment that runs, and what was withheld under it. */
    record Running(RepaymentId id, HouseholdId household, long cents, long part, long withheld) {}

    private record Row(HouseholdId household, Paid paid) {}

    private final JdbcClient db;

    PaidSoFar(JdbcClient db) {
        this.db = db;
    }

    /** Under the programmes that a municipality leads now; without the lines of the last month's list, which is being made. */
    Map<HouseholdId, List<Paid>> of(int municipality, YearMonth first, YearMonth last) {
        return db
                .sql(PAID + "r.org_id = :org and p.for_month between :first and :last and " + OTHER_LINES + GROUPED)
                .param("org", municipality)
                .param("first", first.atDay(1))
                .param("last", last.atDay(1))
                .query((rs, n) -> row(rs))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::household, Collectors.mapping(Row::paid, Collectors.toList())));
    }

    public List<Paid> of(HouseholdId household) {
        return db.sql(PAID + "r.household_id = :household" + GROUPED)
                .param("household", household.value())
                .query((rs, n) -> row(rs).paid)
                .list();
    }

    /** Those that begin with a month or have begun before. */
    List<Running> running(int municipality, YearMonth last) {
        return db.sql("""
                select y.id, y.household_id, y.cents, y.part_cents, coalesce((select sum(p.withheld) from programme.payment p
                    where p.repayment_id = y.id and p.state not in ('withdrawn', 'returned') and %s), 0) as withheld
                from programme.repayment y where y.org_id = :org and y.state = 'running' and y.starts_on <= :last order by y.id
                """.formatted(OTHER_LINES))
                .param("org", municipality)
                .param("last", last.atDay(1))
                .query((rs, n) -> new Running(
                        new RepaymentId(rs.getObject("id", UUID.class)),
                        new HouseholdId(rs.getObject("household_id", UUID.class)),
                        rs.getLong("cents"),
                        rs.getLong("part_cents"),
                        rs.getLong("withheld")))
                .list();
    }

    private static Row row(ResultSet rs) throws SQLException {
        Integer people = rs.getObject("people", Integer.class);
        return new Row(
                new HouseholdId(rs.getObject("household_id", UUID.class)),
                new Paid(
                        rs.getString("key"),
                        rs.getString("kind"),
                        Payments.month(rs),
                        rs.getLong("cents"),
                        rs.getLong("withheld"),
                        rs.getInt("corrections"),
                        people == null ? null : new Basis(people, rs.getBigDecimal("share"))));
    }
}
