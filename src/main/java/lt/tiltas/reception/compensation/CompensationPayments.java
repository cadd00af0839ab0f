package lt.tiltas.reception.compensation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lt.tiltas.reception.compensation.MonthAmount.Claimed;
import lt.tiltas.reception.compensation.MonthAmount.Guest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What stands in the lists for each claim and month, and what claims are counted from. */
@Repository
class CompensationPayments {

    record Owed(UUID claim, YearMonth month, String kind, int cents, int people, int days) {}

    private static final String CLAIMED = """
            select c.id, c.shares_dwelling, lower(k.during) as from_on, least(upper(k.during), k.ended_on) - 1 as until_on,
                p.from_on as guest_from, p.until_on as guest_until
            from reception.compensation_claim c join reception.host_contract k on k.id = c.contract_id
            join reception.compensation_person p on p.claim_id = c.id where\s""";

    private final JdbcClient db;

    CompensationPayments(JdbcClient db) {
        this.db = db;
    }

    Claimed claimed(ClaimId id) {
        Claimed claimed =
                read(db.sql(CLAIMED + "c.id = :id").param("id", id.value())).get(id.value());
        return claimed == null ? new Claimed(LocalDate.MAX, LocalDate.MIN, List.of(), false) : claimed;
    }

    /** Of approved claims only: what is held or refused is not paid. */
    Map<UUID, Claimed> approved(int org, String scheme) {
        return read(db.sql(CLAIMED + "c.org_id = :org and c.scheme = :scheme and c.state = 'approved' order by c.id")
                .param("org", org)
                .param("scheme", scheme));
    }

    private static Map<UUID, Claimed> read(JdbcClient.StatementSpec asked) {
        Map<UUID, Claimed> claims = new LinkedHashMap<>();
        asked.query(rs -> {
            UUID claim = rs.getObject("id", UUID.class);
            if (!claims.containsKey(claim)) {
                claims.put(
                        claim,
                        new Claimed(
                                rs.getObject("from_on", LocalDate.class),
                                rs.getObject("until_on", LocalDate.class),
                                new ArrayList<>(),
                                rs.getBoolean("shares_dwelling")));
            }
            claims.get(claim)
                    .guests()
                    .add(new Guest(
                            rs.getObject("guest_from", LocalDate.class), rs.getObject("guest_until", LocalDate.class)));
        });
        return claims;
    }

    /** Cents by month in all lists. */
    Map<YearMonth, Long> paid(ClaimId id) {
        Map<YearMonth, Long> paid = new HashMap<>();
        db.sql("select for_month, sum(cents) from reception.compensation_line where claim_id = :id group by for_month")
                .param("id", id.value())
                .query(rs -> {
                    paid.put(YearMonth.from(rs.getObject(1, LocalDate.class)), rs.getLong(2));
                });
        return paid;
    }

    /** By claim and month, what stands in other lists than this one. */
    Map<UUID, Map<YearMonth, Long>> elsewhere(PaymentList list) {
        Map<UUID, Map<YearMonth, Long>> paid = new HashMap<>();
        db.sql("""
                select n.claim_id, n.for_month, sum(n.cents) from reception.compensation_line n
                join reception.compensation_list l on l.id = n.list_id
                where l.org_id = :org and l.scheme = :scheme and l.id <> :list group by n.claim_id, n.for_month
                """)
                .param("org", list.org().value())
                .param("scheme", list.scheme())
                .param("list", list.id().value())
                .query(rs -> {
                    paid.computeIfAbsent(rs.getObject(1, UUID.class), claim -> new HashMap<>())
                            .put(YearMonth.from(rs.getObject(2, LocalDate.class)), rs.getLong(3));
                });
        return paid;
    }

    /** The lines of an open list become these. */
    void replace(PaymentList list, List<Owed> owed) {
        db.sql("delete from reception.compensation_line where list_id = :list")
                .param("list", list.id().value())
                .update();
        for (Owed one : owed) {
            db.sql("""
                    insert into reception.compensation_line (list_id, claim_id, household_id, org_id, for_month, kind, cents, people, days)
                    select :list, id, household_id, org_id, :month, :kind, :cents, :people, :days from reception.compensation_claim where id = :claim
                    """)
                    .param("list", list.id().value())
                    .param("claim", one.claim())
                    .param("month", one.month().atDay(1))
                    .param("kind", one.kind())
                    .param("cents", one.cents())
                    .param("people", one.people())
                    .param("days", one.days())
                    .update();
        }
    }
}
