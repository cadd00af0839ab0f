package lt.tiltas.programme.signal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lt.tiltas.access.Officer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Questions about too little that nobody of the office has answered: S7 to S9, the oldest first. */
@Repository
class LateQuestions {

    record Late(UUID household, String rule, @Nullable String domain, boolean waiting, LocalDate aroseOn) {}

    private final JdbcClient db;

    LateQuestions(JdbcClient db) {
        this.db = db;
    }

    /** Served by signal_open. */
    List<Late> of(Officer officer, LocalDate before) {
        return db.sql("""
                select p.household_id as household, g.rule, g.domain, coalesce(r.state = 'waiting', false) as waiting, g.arose_on
                from programme.signal g join programme.programme p on p.id = g.programme_id and p.state = 'open'
                left join programme.referral r on r.id = g.referral_id
                where g.org_id = :org and g.rule in ('S7', 'S8', 'S9') and g.gone_on is null and g.arose_on < :before
                    and not exists (select from programme.signal_answer n where n.signal_id = g.id and n.side = 'office')
                order by g.arose_on, g.id
                """)
                .param("org", officer.organisation().value())
                .param("before", before)
                .query(Late.class)
                .list();
    }
}
