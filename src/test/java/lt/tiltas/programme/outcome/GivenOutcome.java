package lt.tiltas.programme.outcome;

import java.time.LocalDate;
import java.util.UUID;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.OutcomeId;
import lt.tiltas.programme.ProgrammeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes jobs and results of Lithuanian for tests, as confirmed by both. */
@Component
public class GivenOutcome {

    private final JdbcClient db;
    private final As as;

    GivenOutcome(JdbcClient db, As as) {
        this.db = db;
        this.as = as;
    }

    /** @param group of the job, skill of what the person can do */
    public OutcomeId job(ProgrammeId programme, UUID person, LocalDate startedOn, int group, int skill) {
        return add(
                programme,
                "kind, on_day, job_kind, hours, wage_cents, job_group, skill_group",
                """
                'job', ?, 'open_ended', 40, 130000, ?, ?""",
                person,
                startedOn,
                group,
                skill);
    }

    public OutcomeId test(ProgrammeId programme, UUID person, LocalDate onDay, String level) {
        return add(
                programme,
                "kind, on_day, level, examiner",
                "'language', ?, ?, 'Vytauto Didžiojo universitetas'",
                person,
                onDay,
                level);
    }

    private OutcomeId add(ProgrammeId programme, String columns, String values, Object... given) {
        UUID id = UUID.randomUUID();
        String sql =
                "insert into programme.outcome (id, programme_id, org_id, reported_by, reported_at, side, state, answered_at, answered_by,"
                        + " person_id, " + columns + ") select '" + id
                        + "', id, org_id, created_by, clock_timestamp(), 'person', 'confirmed',"
                        + " clock_timestamp(), created_by, ?, " + values + " from programme.programme where id = '"
                        + programme
                        + "'";
        as.run(Officer.SYSTEM, () -> db.sql(sql).params(given).update());
        return new OutcomeId(id);
    }
}
