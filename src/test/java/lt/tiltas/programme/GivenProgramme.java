package lt.tiltas.programme;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.HouseholdId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes programmes for tests: {@code given.programme(household, rasa)}, {@code given.goal(programme, "Хочу працювати")}. */
@Component
public class GivenProgramme {

    private final JdbcClient db;
    private final As as;
    private final Clock clock;

    GivenProgramme(JdbcClient db, As as, Clock clock) {
        this.db = db;
        this.as = as;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** An officer of the tests leads as many as the tests have made. */
    public ProgrammeId programme(HouseholdId household, Officer lead) {
        allow(lead);
        UUID id = UUID.randomUUID();
        as.run(
                Officer.SYSTEM,
                () -> db.sql("""
                        insert into programme.programme
                            (id, org_id, household_id, opened_on, months, lead_officer, lead_name, created_by)
                        values (?, ?, ?, ?, 12, ?, ?, ?)
                        """)
                        .params(
                                id,
                                lead.organisation().value(),
                                household.value(),
                                today().minusMonths(5),
                                lead.id(),
                                lead.name(),
                                lead.id())
                        .update());
        return new ProgrammeId(id);
    }

    private void allow(Officer lead) {
        as.run(
                Officer.SYSTEM,
                () -> db.sql("""
                        insert into programme.over_limit (org_id, officer_id, officer_name, reason, since, until, allowed_by, allowed_by_name)
                        select :org, :officer, :name, 'testai', :today, :today, :system, 'Tiltas' where not exists (
                            select from programme.over_limit where officer_id = :officer and until >= :today)
                        """)
                        .param("org", lead.organisation().value())
                        .param("officer", lead.id())
                        .param("name", lead.name())
                        .param("today", today())
                        .param("system", Officer.SYSTEM.id())
                        .update());
    }

    /** From today on, if not already. */
    public void supervisor(Officer officer) {
        as.run(
                Officer.SYSTEM,
                () -> db.sql("""
                        insert into programme.supervisor (org_id, officer_id, officer_name, since, appointed_by)
                        values (?, ?, ?, ?, ?) on conflict do nothing
                        """)
                        .params(
                                officer.organisation().value(),
                                officer.id(),
                                officer.name(),
                                today(),
                                Officer.SYSTEM.id())
                        .update());
    }

    public GoalId goal(ProgrammeId programme, String words) {
        UUID id = UUID.randomUUID();
        as.run(
                Officer.SYSTEM,
                () -> db.sql("""
                        insert into programme.goal (id, programme_id, org_id, domain, words, words_language, created_by)
                        select ?, id, org_id, 'work', ?, 'uk', created_by from programme.programme where id = ?
                        """).params(id, words, programme.value()).update());
        return new GoalId(id);
    }

    /** @param proposedBy person or casemanager */
    public StepId step(GoalId goal, String words, String owner, String proposedBy, String state, LocalDate dueOn) {
        UUID id = UUID.randomUUID();
        as.run(
                Officer.SYSTEM,
                () -> db.sql("""
                        insert into programme.step
                            (id, goal_id, org_id, words, words_language, owner, proposed_by, state, due_on, created_by)
                        select ?, id, org_id, ?, 'uk', ?, ?, ?, ?, created_by from programme.goal where id = ?
                        """)
                        .params(id, words, owner, proposedBy, state, dueOn, goal.value())
                        .update());
        return new StepId(id);
    }

    public MeetingId meeting(ProgrammeId programme, OffsetDateTime at) {
        UUID id = UUID.randomUUID();
        as.run(
                Officer.SYSTEM,
                () -> db.sql("""
                        insert into programme.meeting
                            (id, programme_id, org_id, at, place, language, with_officer, with_name, created_by)
                        select ?, id, org_id, ?, 'Partizanų g. 12, Kaunas', 'uk', lead_officer, lead_name, created_by
                        from programme.programme where id = ?
                        """).params(id, at, programme.value()).update());
        return new MeetingId(id);
    }
}
