package lt.tiltas.permits.clock;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import lt.tiltas.access.Officer;
import lt.tiltas.law.CountedBy;
import lt.tiltas.law.Pause;
import lt.tiltas.law.Term;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class ClockRows {

    /** One to be started. */
    public record New(UUID subject, Term term, LocalDate dueOn) {}

    private final JdbcClient db;

    ClockRows(JdbcClient db) {
        this.db = db;
    }

    public Optional<RunningClock> running(Clocked whose, String rule) {
        return running(whose).stream()
                .filter(clock -> clock.rule().equals(rule))
                .findFirst();
    }

    public List<RunningClock> running(Clocked whose) {
        return db.sql("""
                select c.*, (select string_agg(p.from_on || '/' || p.to_on, ' ') from permits.clock_pause p
                    where p.clock_id = c.id and p.to_on is not null and not p.counted_in) as pauses
                from permits.clock c where c.subject_id = ? and c.ended_on is null order by c.due_on, c.rule
                """).param(whose.id()).query((rs, n) -> clock(rs)).list();
    }

    /** One of the same rule that runs already goes on: clock_one_running_by_a_rule. */
    public void start(Clocked.Kind kind, List<New> clocks) {
        db.sql("""
                insert into permits.clock (subject_kind, subject_id, org_id, household_id, person_id, rule, counted, started_on,
                    given_due_on, extension, due_on)
                select :kind, s.id, s.org_id, s.household_id, s.person_id, n.rule, n.counted, n.started_on, n.given_on, 0, n.due_on
                from unnest(cast(:subjects as uuid[]), cast(:rules as text[]), cast(:counted as text[]), cast(:started as date[]),
                    cast(:given as date[]), cast(:due as date[])) as n (subject, rule, counted, started_on, given_on, due_on)
                join %s s on s.id = n.subject
                on conflict do nothing
                """.formatted(kind.table))
                .param("kind", kind.code)
                .param("subjects", clocks.stream().map(New::subject).toArray(UUID[]::new))
                .param("rules", texts(clocks.stream().map(one -> one.term().rule())))
                .param(
                        "counted",
                        texts(clocks.stream().map(one -> one.term().by().code())))
                .param("started", texts(clocks.stream().map(one -> one.term().startedOn())))
                .param("given", texts(clocks.stream().map(one -> one.term().givenOn())))
                .param("due", texts(clocks.stream().map(New::dueOn)))
                .update();
    }

    /** A pause that is still open ends with it. */
    public void end(RunningClock clock, LocalDate on, String outcome) {
        resume(clock, on);
        db.sql("update permits.clock set ended_on = ?, outcome = ? where id = ? and ended_on is null")
                .params(on, outcome, clock.id())
                .update();
    }

    /** Whose last day is over before this one. */
    int endPassed(String rule, LocalDate today) {
        return db.sql("""
                update permits.clock set ended_on = due_on, outcome = 'dropped' where rule = ? and ended_on is null and due_on < ?
                """).params(rule, today).update();
    }

    /** @param cause papers, transfer, suspended or age */
    public void pause(RunningClock clock, LocalDate from, String cause) {
        db.sql("""
                insert into permits.clock_pause (clock_id, org_id, household_id, person_id, from_on, cause)
                select id, org_id, household_id, person_id, ?, ? from permits.clock where id = ?
                on conflict do nothing
                """).params(from, cause, clock.id()).update();
    }

    public void resume(RunningClock clock, LocalDate to) {
        db.sql(
                        "update permits.clock_pause set to_on = greatest(from_on, cast(? as date)) where clock_id = ? and to_on is null")
                .params(to, clock.id())
                .update();
    }

    public void keep(RunningClock clock, int extension, LocalDate due) {
        db.sql("update permits.clock set extension = ?, due_on = ? where id = ?")
                .params(extension, due, clock.id())
                .update();
    }

    /** A day that the rule and the pauses do not give: the pauses until now are in it. */
    public void give(RunningClock clock, LocalDate due) {
        db.sql("update permits.clock set given_due_on = :due, due_on = :due where id = :id")
                .param("due", due)
                .param("id", clock.id())
                .update();
        db.sql("update permits.clock_pause set counted_in = true where clock_id = ? and to_on is not null")
                .param(clock.id())
                .update();
    }

    /** In the history: a last day put off by hand. */
    public void extended(RunningClock clock, LocalDate after, String reason, Officer officer) {
        db.sql("""
                insert into permits.clock_change (clock_id, org_id, household_id, person_id, kind, rule, before_on, after_on, reason, by_officer)
                select id, org_id, household_id, person_id, 'extended', rule, :before, :after, :reason, :officer
                from permits.clock where id = :id and cast(:before as date) <> cast(:after as date)
                """)
                .param("before", clock.dueOn())
                .param("after", after)
                .param("reason", reason)
                .param("officer", officer.id())
                .param("id", clock.id())
                .update();
    }

    static RunningClock clock(ResultSet rs) throws SQLException {
        return new RunningClock(
                rs.getObject("id", UUID.class),
                new Term(
                        rs.getString("rule"),
                        CountedBy.of(rs.getString("counted")),
                        rs.getObject("started_on", LocalDate.class),
                        rs.getObject("given_due_on", LocalDate.class),
                        rs.getInt("extension"),
                        pauses(rs.getString("pauses"))),
                rs.getObject("due_on", LocalDate.class));
    }

    private static List<Pause> pauses(@Nullable String days) {
        if (days == null) {
            return List.of();
        }
        List<Pause> pauses = new ArrayList<>();
        for (String pause : days.split(" ")) {
            String[] ends = pause.split("/");
            pauses.add(new Pause(LocalDate.parse(ends[0]), LocalDate.parse(ends[1])));
        }
        return pauses;
    }

    private static String[] texts(Stream<? extends @Nullable Object> values) {
        return values.map(value -> value == null ? null : value.toString()).toArray(String[]::new);
    }
}
