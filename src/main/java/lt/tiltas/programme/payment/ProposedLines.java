package lt.tiltas.programme.payment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import lt.tiltas.programme.Corrected;
import lt.tiltas.programme.DueSource.Basis;
import lt.tiltas.programme.DueSource.Due;
import lt.tiltas.programme.payment.MonthLines.Line;
import lt.tiltas.programme.payment.MonthLines.Withheld;
import lt.tiltas.registration.Sealing;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is owed becomes the lines of a list. */
@Repository
class ProposedLines {

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
                kind, for_month, due_key, cents, rule, corrects, correction, before_cents, now_cents, because, people, share, withheld, repayment_id)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (due_key) where state not in ('withdrawn', 'returned') do nothing
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
    int replace(Payout payout, List<Line> lines) {
        db.sql("delete from programme.payment where list_id = :list and (state = 'proposed' or reason = 'no-account')")
                .param("list", payout.id().value())
                .update();
        Set<String> leftOut = leftOut(payout);
        Map<UUID, Payee> payees = payees(payout, lines);
        List<Object[]> rows = new ArrayList<>();
        int strangers = 0;
        for (Line one : lines) {
            Payee payee = payees.get(one.owed().due().household().value());
            if (payee == null) {
                strangers++;
            } else if (!leftOut.contains(one.key())) {
                rows.add(row(payout, one, payee));
            }
        }
        batch.batchUpdate(LINE, rows);
        return strangers;
    }

    private Object[] row(Payout payout, Line line, Payee payee) {
        UUID id = UUID.randomUUID();
        byte[] sealed = payee.account() == null || payee.sealed() == null
                ? null
                : sealing.seal(Payments.row(id), sealing.open(PayeeAccounts.row(payee.account()), payee.sealed()));
        boolean bare = sealed == null;
        return Stream.concat(
                        Stream.of(id, payout.id().value(), payout.org().value(), payee.programme()),
                        Stream.concat(
                                Arrays.stream(new @Nullable Object[] {
                                    bare ? null : payee.account(),
                                    bare ? null : payee.person(),
                                    bare ? null : payee.holder(),
                                    sealed,
                                    bare ? null : payee.end()
                                }),
                                Arrays.stream(what(line))))
                .toArray();
    }

    private static @Nullable Object[] what(Line line) {
        Due due = line.owed().due();
        Corrected corrected = line.corrected();
        Basis basis = due.basis();
        Withheld withheld = line.withheld();
        return new @Nullable Object[] {
            due.kind(),
            line.owed().month().atDay(1),
            line.key(),
            line.cents(),
            due.rule(),
            corrected == null ? null : due.key(),
            line.number(),
            corrected == null ? null : corrected.before(),
            corrected == null ? null : corrected.now(),
            corrected == null ? null : corrected.because(),
            basis == null ? null : basis.people(),
            basis == null ? null : basis.share(),
            withheld == null ? 0 : withheld.cents(),
            withheld == null ? null : withheld.repayment().value()
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
    private Map<UUID, Payee> payees(Payout payout, List<Line> lines) {
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
                        lines.stream()
                                .map(one -> one.owed().due().household().value())
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
