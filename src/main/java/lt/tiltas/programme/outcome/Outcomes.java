package lt.tiltas.programme.outcome;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.Measure;
import lt.tiltas.programme.OutcomeId;
import lt.tiltas.programme.ProgrammeId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Outcomes {

    private static final String SELECT = """
            select *, (reported_at at time zone 'Europe/Vilnius')::date as said_on from programme.outcome
            """;

    /** @param side person or office */
    record Reported(ProgrammeId programme, UUID person, String side, Officer by, OffsetDateTime at) {}

    private final JdbcClient db;

    Outcomes(JdbcClient db) {
        this.db = db;
    }

    /** The newest first; row-level security shows people only their own. */
    List<Outcome> of(ProgrammeId programme) {
        return db.sql(SELECT + "where programme_id = :programme order by on_day desc, created_at desc")
                .param("programme", programme.value())
                .query((rs, n) -> outcome(rs))
                .list();
    }

    Optional<Outcome> find(OutcomeId id) {
        return db.sql(SELECT + "where id = :id")
                .param("id", id.value())
                .query((rs, n) -> outcome(rs))
                .optional();
    }

    /** Of the one who is signed in: row-level security shows no other. */
    Optional<ProgrammeId> own() {
        return db.sql("select id from programme.programme where state = 'open'")
                .query(UUID.class)
                .optional()
                .map(ProgrammeId::new);
    }

    /** Empty when the same has been reported already. */
    Optional<OutcomeId> add(Reported reported, NewOutcome.Job job) {
        return said(
                reported,
                db.sql("""
                insert into programme.outcome (programme_id, org_id, person_id, kind, on_day, job_kind, hours, wage_cents, job_group,
                    skill_group, side, reported_by, reported_at)
                select id, org_id, :person, 'job', :day, :kind, :hours, :wage, :group, :skill, :side, :by, :at
                from programme.programme where id = :programme on conflict do nothing returning id
                """)
                        .param("day", job.startedOn())
                        .param("kind", job.kind())
                        .param("hours", job.hours())
                        .param("wage", Measure.cents(job.wage()).orElse(null))
                        .param("group", job.group())
                        .param("skill", job.skill()));
    }

    Optional<OutcomeId> add(Reported reported, NewOutcome.Test test) {
        return said(
                reported,
                db.sql("""
                insert into programme.outcome (programme_id, org_id, person_id, kind, on_day, level, examiner, side, reported_by, reported_at)
                select id, org_id, :person, 'language', :day, :level, :examiner, :side, :by, :at
                from programme.programme where id = :programme on conflict do nothing returning id
                """)
                        .param("day", test.onDay())
                        .param("level", test.level())
                        .param(
                                "examiner",
                                test.taken()
                                        ? Objects.requireNonNull(test.examiner())
                                                .strip()
                                        : null));
    }

    private static Optional<OutcomeId> said(Reported reported, JdbcClient.StatementSpec statement) {
        return statement
                .param("programme", reported.programme().value())
                .param("person", reported.person())
                .param("side", reported.side())
                .param("by", reported.by().id())
                .param("at", reported.at())
                .query(UUID.class)
                .optional()
                .map(OutcomeId::new);
    }

    /** False when it has been answered already. */
    boolean answer(OutcomeId id, String state, Officer by, OffsetDateTime at) {
        return db.sql("""
                update programme.outcome set state = :state, answered_at = :at, answered_by = :by, version = version + 1
                where id = :id and state = 'reported'
                """)
                        .param("id", id.value())
                        .param("state", state)
                        .param("at", at)
                        .param("by", by.id())
                        .update()
                == 1;
    }

    boolean end(OutcomeId id, NewOutcome.End end) {
        return db.sql("""
                update programme.outcome set ended_on = :day, ended_because = :because, version = version + 1
                where id = :id and kind = 'job' and ended_on is null
                """)
                        .param("id", id.value())
                        .param("day", end.endedOn())
                        .param("because", end.because())
                        .update()
                == 1;
    }

    private static Outcome outcome(ResultSet rs) throws SQLException {
        boolean job = rs.getString("kind").equals("job");
        return new Outcome(
                new OutcomeId(rs.getObject("id", UUID.class)),
                new ProgrammeId(rs.getObject("programme_id", UUID.class)),
                rs.getObject("person_id", UUID.class),
                rs.getObject("on_day", LocalDate.class),
                job ? job(rs) : null,
                job ? null : new Outcome.Test(rs.getString("level"), rs.getString("examiner")),
                new Outcome.Said(
                        rs.getString("side"),
                        rs.getString("state"),
                        rs.getObject("said_on", LocalDate.class),
                        rs.getInt("version")));
    }

    private static Outcome.Job job(ResultSet rs) throws SQLException {
        return new Outcome.Job(
                rs.getString("job_kind"),
                rs.getInt("hours"),
                rs.getObject("wage_cents", Integer.class),
                rs.getInt("job_group"),
                rs.getObject("skill_group", Integer.class),
                end(rs));
    }

    private static Outcome.@Nullable End end(ResultSet rs) throws SQLException {
        LocalDate on = rs.getObject("ended_on", LocalDate.class);
        return on == null ? null : new Outcome.End(on, rs.getString("ended_because"));
    }
}
