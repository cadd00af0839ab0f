package lt.tiltas.programme.payment;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import lt.tiltas.programme.DueSource.Due;
import lt.tiltas.registration.Sealing;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is owed becomes the lines of a list. */
@Repository
class ProposedLines {

    /** One amount and the month for which it is owed. */
    record Owed(Due due, YearMonth month) {}

    private record Payee(
            UUID programme,
            @Nullable UUID account,
            @Nullable UUID person,
            @Nullable String holder,
            byte @Nullable [] sealed,
            @Nullable String end) {}

    /** What another list pays, or has paid, stands in its way by the index and is left there. */
    private static final String LINE = """
            insert into programme.payment (id, list_id, org_id, programme_id, account_id, person_id, holder_name, account_sealed, account_end,
                kind, for_month, due_key, cents, rule)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (due_key) where state not in ('withdrawn', 'returned') do nothing
            """;

    private final JdbcClient db;
    private final JdbcTemplate batch;
    private final Sealing sealing;

    ProposedLines(JdbcClient db, JdbcTemplate batch, Sealing sealing) {
        this.db = db;
        this.batch = batch;
        this.sealing = sealing;
    }

    /**
     * The lines of a proposed list become these; what somebody left out of it stays out.
     *
     * @return how many are owed to households that have no programme here, and are therefore not in it
     */
    int replace(Payout payout, List<Owed> owed) {
        db.sql("delete from programme.payment where list_id = :list and (state = 'proposed' or reason = 'no-account')")
                .param("list", payout.id().value())
                .update();
        Set<String> leftOut = leftOut(payout);
        Map<UUID, Payee> payees = payees(payout, owed);
        List<Object[]> rows = new ArrayList<>();
        int strangers = 0;
        for (Owed one : owed) {
            Payee payee = payees.get(one.due().household().value());
            if (payee == null) {
                strangers++;
            } else if (!leftOut.contains(one.due().key())) {
                rows.add(row(payout, one, payee));
            }
        }
        batch.batchUpdate(LINE, rows);
        return strangers;
    }

    private Object[] row(Payout payout, Owed one, Payee payee) {
        UUID id = UUID.randomUUID();
        byte[] sealed = payee.account() == null || payee.sealed() == null
                ? null
                : sealing.seal(Payments.row(id), sealing.open(PayeeAccounts.row(payee.account()), payee.sealed()));
        boolean bare = sealed == null;
        return new Object[] {
            id,
            payout.id().value(),
            payout.org().value(),
            payee.programme(),
            bare ? null : payee.account(),
            bare ? null : payee.person(),
            bare ? null : payee.holder(),
            sealed,
            bare ? null : payee.end(),
            one.due().kind(),
            one.month().atDay(1),
            one.due().key(),
            one.due().cents(),
            one.due().rule()
        };
    }

    private Set<String> leftOut(Payout payout) {
        return new HashSet<>(
                db.sql("select due_key from programme.payment where list_id = :list and state = 'withdrawn'")
                        .param("list", payout.id().value())
                        .query(String.class)
                        .list());
    }

    /** By household: its programme here, the open one first, and the account that holds. */
    private Map<UUID, Payee> payees(Payout payout, List<Owed> owed) {
        Map<UUID, Payee> payees = new HashMap<>();
        db.sql("""
                select distinct on (r.household_id) r.household_id, r.id, a.id as account, a.person_id, a.holder_name, a.account_sealed, a.account_end
                from programme.programme r left join programme.account a on a.programme_id = r.id and a.ended_at is null
                where r.org_id = :org and r.household_id = any(:households)
                order by r.household_id, r.state = 'open' desc, r.opened_on desc, r.id
                """)
                .param("org", payout.org().value())
                .param(
                        "households",
                        owed.stream()
                                .map(one -> one.due().household().value())
                                .distinct()
                                .toArray(UUID[]::new))
                .query(rs -> {
                    payees.put(
                            rs.getObject("household_id", UUID.class),
                            new Payee(
                                    rs.getObject("id", UUID.class),
                                    rs.getObject("account", UUID.class),
                                    rs.getObject("person_id", UUID.class),
                                    rs.getString("holder_name"),
                                    rs.getBytes("account_sealed"),
                                    rs.getString("account_end")));
                });
        return payees;
    }
}
