package lt.tiltas.programme.payment;

import static lt.tiltas.programme.PaymentRight.PAY_HOUSEHOLDS;
import static lt.tiltas.programme.PaymentRight.VIEW_PAYMENTS;

import java.util.ArrayList;
import java.util.List;
import lt.tiltas.access.Officer;
import lt.tiltas.web.Work;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists that wait for a second person or for the bank, and families that cannot be paid for want of an account. Counts only. */
@Component
class PaymentWork implements Work.Source {

    private record Counts(long toCheck, long toSend, long bare) {}

    private final JdbcClient db;

    PaymentWork(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<Work> of(Officer officer) {
        if (!officer.may(VIEW_PAYMENTS)) {
            return List.of();
        }
        Counts counts = db.sql("""
                select count(*) filter (where state = 'proposed' and made_by <> :officer) as to_check, count(*) filter (where state = 'checked') as to_send,
                    (select count(distinct p.programme_id) from programme.payment p
                        where p.state = 'proposed' and p.account_id is null and p.org_id = :org) as bare
                from programme.payment_list
                """)
                .param("officer", officer.id())
                .param("org", officer.organisation().value())
                .query(Counts.class)
                .single();
        List<Work> work = new ArrayList<>();
        if (officer.may(PAY_HOUSEHOLDS)) {
            work.add(new Work("work.payouts-to-check", counts.toCheck, "/payments", "coins", "soon"));
            work.add(new Work("work.payouts-to-send", counts.toSend, "/payments", "coins", "soon"));
        } else {
            work.add(new Work("work.payouts-bare", counts.bare, "/payments", "coins", "soon"));
        }
        return work;
    }
}
