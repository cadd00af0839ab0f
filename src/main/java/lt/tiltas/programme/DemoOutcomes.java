package lt.tiltas.programme;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import lt.tiltas.access.Officer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The demo's door to jobs, results of Lithuanian and pauses, as the system's actor. */
@Service
@Profile("demo")
public class DemoOutcomes {

    /** @param confirmed false when the other side has yet to say */
    public record Said(UUID household, UUID person, LocalDate on, String side, OffsetDateTime at, boolean confirmed) {}

    /** @param wage cents */
    public record Job(
            Said said,
            String kind,
            int hours,
            @Nullable Integer wage,
            int group,
            @Nullable Integer skill,
            @Nullable LocalDate endedOn) {}

    /** @param examiner null: not tested */
    public record Test(Said said, String level, @Nullable String examiner) {}

    public record Pause(UUID household, String because, LocalDate fromOn, LocalDate untilOn) {}

    private static final UUID SYSTEM = Officer.SYSTEM.id();

    private final JdbcTemplate db;

    DemoOutcomes(JdbcTemplate db) {
        this.db = db;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void jobs(Collection<Job> jobs) {
        db.batchUpdate(
                """
                insert into programme.outcome (job_kind, hours, wage_cents, job_group, skill_group, ended_on, ended_because, kind, programme_id,
                    org_id, person_id, on_day, side, reported_by, reported_at, state, answered_at, answered_by)
                select ?, ?, ?, ?, ?, ?, ?, 'job', p.id, p.org_id, ?, ?, ?, ?, ?, ?, ?, ?
                from programme.programme p where p.household_id = ? order by p.opened_on desc limit 1 on conflict do nothing
                """,
                jobs.stream()
                        .map(job -> row(
                                job.said,
                                job.kind,
                                job.hours,
                                job.wage,
                                job.group,
                                job.skill,
                                job.endedOn,
                                job.endedOn == null ? null : "term_over"))
                        .toList());
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void tests(Collection<Test> tests) {
        db.batchUpdate(
                """
                insert into programme.outcome (level, examiner, kind, programme_id, org_id, person_id, on_day, side, reported_by, reported_at,
                    state, answered_at, answered_by)
                select ?, ?, 'language', p.id, p.org_id, ?, ?, ?, ?, ?, ?, ?, ?
                from programme.programme p where p.household_id = ? order by p.opened_on desc limit 1 on conflict do nothing
                """,
                tests.stream()
                        .map(test -> row(test.said, test.level, test.examiner))
                        .toList());
    }

    /** Of households with an open programme; of others nothing is written. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void pauses(Collection<Pause> pauses) {
        db.batchUpdate(
                """
                insert into programme.pause (programme_id, org_id, because, from_on, until_on, side, made_by)
                select id, org_id, ?, ?, ?, 'person', ? from programme.programme where household_id = ? and state = 'open'
                """,
                pauses.stream()
                        .map(one -> new Object[] {one.because, one.fromOn, one.untilOn, SYSTEM, one.household})
                        .toList());
    }

    private static @Nullable Object[] row(Said said, @Nullable Object... first) {
        List<@Nullable Object> row = new ArrayList<>(Arrays.asList(first));
        row.addAll(Arrays.asList(
                said.person,
                said.on,
                said.side,
                SYSTEM,
                said.at,
                said.confirmed ? "confirmed" : "reported",
                said.confirmed ? said.at : null,
                said.confirmed ? SYSTEM : null,
                said.household));
        return row.toArray();
    }
}
