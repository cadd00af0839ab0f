package lt.tiltas.permits.campaign;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many cases wait when the forecast begins: numbers, of nobody in particular. */
@Repository
class WaitingNow {

    record Waiting(long toExamine, long toDecide) {}

    private final JdbcClient db;

    WaitingNow(JdbcClient db) {
        this.db = db;
    }

    Waiting of(String ground) {
        return db.sql("""
                select count(*) filter (where state in ('attended', 'waiting')) as to_examine,
                    count(*) filter (where state in ('for_decision', 'to_approve')) as to_decide
                from permits.application where ground = ? and decided_on is null
                """).param(ground).query(Waiting.class).single();
    }
}
