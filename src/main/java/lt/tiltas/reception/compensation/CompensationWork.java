package lt.tiltas.reception.compensation;

import static lt.tiltas.reception.HostRight.CLAIM_COMPENSATION;
import static lt.tiltas.reception.HostRight.LIST_PAYMENTS;
import static lt.tiltas.reception.HostRight.PAY_COMPENSATION;

import java.util.ArrayList;
import java.util.List;
import lt.tiltas.access.Officer;
import lt.tiltas.web.Work;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Claims to be decided, and lists that wait for a second person or for the money. */
@Component
class CompensationWork implements Work.Source {

    private record Counts(long received, long held, long mine, long approved) {}

    private final JdbcClient db;

    CompensationWork(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<Work> of(Officer officer) {
        if (!officer.may(CLAIM_COMPENSATION) && !officer.may(LIST_PAYMENTS)) {
            return List.of();
        }
        Counts counts =
                db.sql("""
                select (select count(*) from reception.compensation_claim where state = 'received') as received,
                    (select count(*) from reception.compensation_claim where state = 'held') as held,
                    (select count(*) from reception.compensation_list where state = 'open' and made_by <> :officer) as mine,
                    (select count(*) from reception.compensation_list where state = 'approved') as approved
                """).param("officer", officer.id()).query(Counts.class).single();
        List<Work> work = new ArrayList<>();
        if (officer.may(CLAIM_COMPENSATION)) {
            work.add(new Work("work.claims-held", counts.held, "/claims?state=held", "coins", "late"));
            work.add(new Work("work.claims", counts.received, "/claims?state=received", "coins", "soon"));
        }
        if (officer.may(LIST_PAYMENTS)) {
            work.add(new Work("work.lists-to-approve", counts.mine, "/payment-lists", "coins", "soon"));
        }
        if (officer.may(PAY_COMPENSATION)) {
            work.add(new Work("work.lists-to-pay", counts.approved, "/payment-lists", "coins", "soon"));
        }
        return work;
    }
}
