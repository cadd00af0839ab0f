package lt.tiltas.permits.household;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import lt.tiltas.permits.Deadline;
import lt.tiltas.permits.application.Step;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.PersonId;
import lt.tiltas.web.Happening;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class PermitHistory {

    /** @param kind tp_first or tp_exchange */
    public record Line(UUID id, UUID person, String kind, Step.State state, LocalDate submittedOn, LocalDate dueOn) {}

    private final JdbcClient db;

    PermitHistory(JdbcClient db) {
        this.db = db;
    }

    /** All applications of the household's members, newest first. */
    public List<Line> applications(HouseholdId household) {
        return db.sql("""
                select id, person_id as person, kind, state, submitted_on, due_on
                from permits.application where person_id in (select id from registration.published_person where household_id = ?)
                order by submitted_on desc, opened_at desc
                """)
                .param(household.value())
                .query((rs, n) -> new Line(
                        rs.getObject("id", UUID.class),
                        rs.getObject("person", UUID.class),
                        rs.getString("kind"),
                        Step.State.of(rs.getString("state")),
                        rs.getObject("submitted_on", LocalDate.class),
                        rs.getObject("due_on", LocalDate.class)))
                .list();
    }

    /** What is still to come, nearest first: open applications, and permits that end with no application in progress. */
    public List<Deadline> deadlines(HouseholdId household, LocalDate today) {
        return db.sql("""
                select person_id, case state when 'submitted' then 'attend' when 'waiting' then 'papers' else 'decide' end as what,
                    due_on as on
                from permits.application
                where person_id in (select id from registration.published_person where household_id = :household) and decided_on is null
                    and (state <> 'waiting' or asked_on is not null)
                union all
                select person_id, 'permit_ends', permits.valid_until(p)
                from permits.permit p
                where person_id in (select id from registration.published_person where household_id = :household)
                    and permits.valid_until(p) >= :today and replaced_on is null
                    and not exists (select from permits.application a where a.person_id = p.person_id and a.decided_on is null)
                order by "on", what
                """)
                .param("household", household.value())
                .param("today", today)
                .query((rs, n) -> new Deadline(
                        new PersonId(rs.getObject(1, UUID.class)), rs.getString(2), rs.getObject(3, LocalDate.class)))
                .list();
    }

    /** What was done for several members at once is one line. */
    public List<Happening> happenings(HouseholdId household) {
        List<Happening> all = new ArrayList<>(db.sql("""
                select min(e.at) as at, 'happening.permit.' || e.step as key, e.by_org,
                    string_agg(p.given, ', ' order by p.position) as names,
                    case e.step when 'grant' then 'good' else 'normal' end as tone
                from permits.application_event e join registration.published_person p on p.id = e.person_id
                where e.household_id = ?
                group by e.step, e.by_org, date_trunc('minute', e.at)
                """)
                .param(household.value())
                .query((rs, n) -> happening(rs))
                .list());
        all.addAll(db.sql("""
                select min(r.made_at) as at, 'happening.permit.' || r.threshold as key, 0 as by_org,
                    string_agg(p.given, ', ' order by p.position) as names,
                    case r.threshold when 'overdue' then 'late' else 'normal' end as tone
                from permits.reminder r join registration.published_person p on p.id = r.person_id
                where r.household_id = ?
                group by r.threshold, r.due_on, date_trunc('minute', r.made_at)
                """)
                .param(household.value())
                .query((rs, n) -> happening(rs))
                .list());
        all.addAll(after(household));
        all.addAll(unseen(household));
        return all;
    }

    /** What became of decisions: permits withdrawn and given back, appeals and their ends. */
    private List<Happening> after(HouseholdId household) {
        return db.sql("""
                select e.at, 'happening.permit.' || e.what as key, e.org_id as by_org, p.given as names, e.tone
                from (
                    select person_id, org_id, answered_at as at, 'withdrawn' as what, 'late' as tone
                        from permits.withdrawal where household_id = :household and state in ('made', 'undone')
                    union all select person_id, org_id, undone_at, 'withdrawal_undone', 'good'
                        from permits.withdrawal where household_id = :household and state = 'undone'
                    union all select person_id, org_id, entered_at, 'appeal_filed', 'normal'
                        from permits.appeal where household_id = :household
                    union all select person_id, org_id, closed_at, 'appeal_' || state, case state when 'upheld' then 'good' else 'normal' end
                        from permits.appeal where household_id = :household and state <> 'filed') e
                join registration.published_person p on p.id = e.person_id
                """)
                .param("household", household.value())
                .query((rs, n) -> happening(rs))
                .list();
    }

    /** Counted as left by a correction, and counted again; each line names the day of the correction. */
    private List<Happening> unseen(HouseholdId household) {
        return db.sql("""
                select min(e.at) as at, 'happening.permit.' || e.what as key, e.by_org, string_agg(p.given, ', ' order by p.position) as names,
                    e.as_of, case e.what when 'unseen' then 'normal' else 'good' end as tone
                from (
                    select person_id, org_id as by_org, marked_at as at, 'unseen' as what, as_of
                        from permits.unseen where household_id = :household
                    union all select person_id, case ended_as when 'seen' then 0 else org_id end, ended_at, 'unseen_' || ended_as, as_of
                        from permits.unseen where household_id = :household and ended_at is not null) e
                join registration.published_person p on p.id = e.person_id
                group by e.what, e.by_org, e.as_of, date_trunc('minute', e.at)
                """)
                .param("household", household.value())
                .query((rs, n) -> new Happening(
                        rs.getObject("at", OffsetDateTime.class),
                        rs.getString("key"),
                        List.of(rs.getString("names"), rs.getString("as_of")),
                        rs.getInt("by_org"),
                        rs.getString("tone")))
                .list();
    }

    private static Happening happening(ResultSet rs) throws SQLException {
        return new Happening(
                rs.getObject("at", OffsetDateTime.class),
                rs.getString("key"),
                List.of(rs.getString("names")),
                rs.getInt("by_org"),
                rs.getString("tone"));
    }
}
