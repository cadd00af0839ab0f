package lt.tiltas.programme.signal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lt.tiltas.access.Officer;
import lt.tiltas.law.Rules;
import lt.tiltas.programme.SupervisionSource;
import lt.tiltas.web.Work;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Of supports: what waits for a second signature, what is said against decisions, and questions that nobody of the office has answered. */
@Component
class SupportsSupervised implements SupervisionSource {

    private record Counts(long decisions, long appeals) {}

    private final JdbcClient db;
    private final LateQuestions lateQuestions;
    private final Rules rules;
    private final Clock clock;

    SupportsSupervised(JdbcClient db, LateQuestions lateQuestions, Rules rules, Clock clock) {
        this.db = db;
        this.lateQuestions = lateQuestions;
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public List<Work> waiting(Officer supervisor) {
        LocalDate today = LocalDate.now(clock);
        Counts counts = db.sql("""
                select (select count(*) from programme.support_decision d where d.org_id = :org and d.state in ('proposed', 'heard')
                        and d.kind <> 'grant' and d.proposed_by <> :officer and (d.heard_at is not null or d.hear_by < :today)) as decisions,
                    (select count(*) from programme.appeal a where a.org_id = :org and a.answered_on is null) as appeals
                """)
                .param("org", supervisor.organisation().value())
                .param("officer", supervisor.id())
                .param("today", today)
                .query(Counts.class)
                .single();
        long late = lateQuestions
                .of(supervisor, today.minusDays(rules.days("support.question-late", today)))
                .size();
        return List.of(
                new Work("work.support-decisions", counts.decisions(), "/support-decisions", "check", "soon"),
                new Work("work.support-appeals", counts.appeals(), "/support-appeals", "message", "soon"),
                new Work("work.support-questions", late, "/support-signals", "clock", "late"));
    }
}
