package lt.tiltas.programme.stage;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import lt.tiltas.programme.CaseLine;
import lt.tiltas.programme.ProgrammeCard;
import lt.tiltas.programme.closure.Closures;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The strip above a programme, by two statements. */
@Repository
public class CaseLines {

    private static final int FIRST_MONTHS = 7;
    private static final int SECOND_MONTHS = 12;

    private final JdbcClient db;
    private final Closures closures;
    private final Clock clock;

    CaseLines(JdbcClient db, Closures closures, Clock clock) {
        this.db = db;
        this.closures = closures;
        this.clock = clock;
    }

    public CaseLine of(ProgrammeCard card) {
        return db.sql("""
                select s.stage, s.entered_on, coalesce(w.weight, 'standard') as weight, t.batch_id, t.to_name, t.state,
                    (select coalesce(z.ended_on, z.until_on) from programme.pause z where z.programme_id = p.id
                        and :today between z.from_on and coalesce(z.ended_on, z.until_on)) as paused_until
                from (select cast(:id as uuid) as id) p
                left join lateral (select stage, entered_on from programme.case_stage where programme_id = p.id
                    order by created_at desc, id limit 1) s on true
                left join programme.weight w on w.programme_id = p.id and w.until is null
                left join programme.transfer t on t.programme_id = p.id and t.state in ('proposed', 'told', 'accepted', 'talked')
                """)
                .param("id", card.id().value())
                .param("today", LocalDate.now(clock))
                .query((rs, n) -> new CaseLine(
                        rs.getString("stage"),
                        rs.getObject("entered_on", LocalDate.class),
                        calendar(card),
                        rs.getString("weight"),
                        rs.getObject("paused_until", LocalDate.class),
                        rs.getObject("batch_id", UUID.class) == null
                                ? null
                                : new CaseLine.Moving(
                                        rs.getObject("batch_id", UUID.class),
                                        rs.getString("to_name"),
                                        rs.getString("state")),
                        closures.open(card.id()).orElse(null)))
                .single();
    }

    private static String calendar(ProgrammeCard card) {
        int month = card.monthNow();
        return month <= FIRST_MONTHS ? "first_months" : month <= SECOND_MONTHS ? "second_months" : "extended";
    }
}
