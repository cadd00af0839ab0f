package lt.tiltas.programme.decision;

import java.time.LocalDate;
import lt.tiltas.programme.ProgrammeId;
import lt.tiltas.programme.SupportId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is known about the grounds on which less may be given. */
@Repository
class Grounds {

    private final JdbcClient db;

    Grounds(JdbcClient db) {
        this.db = db;
    }

    /**
     * By how much the earned income of the newest month is above that of the first one since a support began; 0 when fewer than two months
     * are known: then it has not been shown that anything rose.
     */
    int risenCents(ProgrammeId programme, LocalDate since) {
        return db.sql("""
                select coalesce((array_agg(earned_cents order by month desc))[1] - (array_agg(earned_cents order by month))[1], 0)
                from programme.income where programme_id = :programme and month >= date_trunc('month', cast(:since as date))
                """)
                .param("programme", programme.value())
                .param("since", since)
                .query(Integer.class)
                .single();
    }

    /** After the whole ladder, and of nobody whom any support shelters. The same is held by decision_refusal_comes_after_the_ladder. */
    boolean refusal(ProgrammeId programme, LocalDate today) {
        return db.sql("select programme.may_lower_for_refusal(:programme, :today)")
                .param("programme", programme.value())
                .param("today", today)
                .query(Boolean.class)
                .single();
    }

    /** The same is held by decision_never_ends_into_nothing. */
    boolean somethingFollows(SupportId support, LocalDate endsOn) {
        return db.sql("select programme.something_follows(:support, :endsOn)")
                .param("support", support.value())
                .param("endsOn", endsOn)
                .query(Boolean.class)
                .single();
    }
}
