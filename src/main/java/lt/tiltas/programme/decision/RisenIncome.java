package lt.tiltas.programme.decision;

import java.time.LocalDate;
import lt.tiltas.programme.ProgrammeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** By how much the earned income of the newest month is above that of the first one since a support began. */
@Repository
class RisenIncome {

    private final JdbcClient db;

    RisenIncome(JdbcClient db) {
        this.db = db;
    }

    /** 0 when fewer than two months are known: then it has not been shown that anything rose. */
    int cents(ProgrammeId programme, LocalDate since) {
        return db.sql("""
                select coalesce((array_agg(earned_cents order by month desc))[1] - (array_agg(earned_cents order by month))[1], 0)
                from programme.income where programme_id = :programme and month >= date_trunc('month', cast(:since as date))
                """)
                .param("programme", programme.value())
                .param("since", since)
                .query(Integer.class)
                .single();
    }
}
