package lt.tiltas.reception.incident;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.SiteId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who was in an incident, and what has to be done about it. */
@Repository
class IncidentParts {

    /** @param whom to tell, by the dated rule */
    record Notice(String whom, int withinHours) {}

    /** A task without its incident. */
    record NewTask(
            String what,
            @Nullable String whom,
            @Nullable Integer forOrganisation,
            @Nullable String words,
            @Nullable OffsetDateTime dueAt) {}

    /** Somebody had to say that they know, and has not. */
    record Unknown(IncidentId incident, int organisation, int municipality, int severity) {}

    private final JdbcClient db;

    IncidentParts(JdbcClient db) {
        this.db = db;
    }

    List<Incident.Involved> people(IncidentId id) {
        return db.sql("""
                select p.id, p.household_id, p.person_id, coalesce(p.name, n.given || ' ' || n.surname) as name, p.role
                from reception.incident_person p left join registration.published_person n on n.id = p.person_id
                where p.incident_id = :id order by p.made_at
                """)
                .param("id", id.value())
                .query((rs, n) -> new Incident.Involved(
                        rs.getObject("id", UUID.class),
                        rs.getObject("household_id", UUID.class),
                        rs.getObject("person_id", UUID.class),
                        String.valueOf(rs.getString("name")),
                        rs.getString("role")))
                .list();
    }

    /** Who lives in the house, as far as the officer may know them. */
    List<Map.Entry<String, String>> residents(SiteId site, LocalDate day) {
        return db.sql("""
                select distinct y.person_id::text as id, n.given || ' ' || n.surname as name
                from reception.stay y join registration.published_person n on n.id = y.person_id
                where y.site_id = :site and y.state = 'stay' and y.during @> :day order by 2
                """)
                .param("site", site.value())
                .param("day", day)
                .query((rs, n) -> Map.entry(rs.getString("id"), rs.getString("name")))
                .list();
    }

    /** The same person in the same part is written once. False when the person is not the officer's to know. */
    boolean involve(
            IncidentId id, int org, @Nullable UUID person, @Nullable String name, String role, Officer officer) {
        return db.sql("""
                insert into reception.incident_person (incident_id, org_id, household_id, person_id, name, role, made_by)
                select :id, :org, n.household_id, n.id, :name, :role, :officer
                from (select 1) one left join registration.published_person n on n.id = :person
                where cast(:person as uuid) is null or n.id is not null
                on conflict on constraint incident_person_once do nothing returning 1
                """)
                        .param("id", id.value())
                        .param("org", org)
                        .param("person", person)
                        .param("name", person == null ? name : null)
                        .param("role", role)
                        .param("officer", officer.id())
                        .query((rs, n) -> 1)
                        .list()
                        .size()
                > 0;
    }

    List<Notice> notices(String kind, int severity, LocalDate day) {
        return db.sql("""
                select whom, min(within_hours) as within_hours from reception.incident_notice
                where kind in (:kind, '*') and severity_from <= :severity and daterange(valid_from, valid_until, '[]') @> cast(:day as date)
                group by whom order by 2, 1
                """)
                .param("kind", kind)
                .param("severity", severity)
                .param("day", day)
                .query(Notice.class)
                .list();
    }

    /** The organisation one step above, for incidents. */
    @Nullable
    Integer above(int organisation, int municipality, LocalDate day) {
        return db.sql("select reception.next_up('incident', :org, :municipality, :day)")
                .param("org", organisation)
                .param("municipality", municipality)
                .param("day", day)
                .query((rs, n) -> rs.getObject(1, Integer.class))
                .list()
                .getFirst();
    }

    void add(IncidentId id, int org, NewTask task, Officer officer) {
        db.sql("""
                insert into reception.incident_task (incident_id, org_id, what, whom, for_org, words, due_at, made_by)
                values (:id, :org, :what, :whom, :for, :words, :due, :officer) on conflict on constraint incident_task_once do nothing
                """)
                .param("id", id.value())
                .param("org", org)
                .param("what", task.what)
                .param("whom", task.whom)
                .param("for", task.forOrganisation)
                .param("words", task.words)
                .param("due", task.dueAt)
                .param("officer", officer.id())
                .update();
    }

    /** What is open first, by its hour. */
    List<Incident.Task> tasks(IncidentId id) {
        return db.sql("""
                select id, what, whom, for_org, words, due_at, done_at, done_words from reception.incident_task
                where incident_id = :id order by done_at is not null, due_at nulls last, made_at
                """).param("id", id.value()).query((rs, n) -> task(rs)).list();
    }

    /** False when it is done already, or another organisation's to do. */
    boolean done(IncidentId incident, IncidentTaskId task, @Nullable String words, Officer officer, OffsetDateTime at) {
        return db.sql("""
                update reception.incident_task set done_at = :at, done_by = :officer, done_words = :words
                where id = :task and incident_id = :incident and done_at is null
                """)
                        .param("at", at)
                        .param("officer", officer.id())
                        .param("words", words)
                        .param("task", task.value())
                        .param("incident", incident.value())
                        .update()
                == 1;
    }

    /** Of open incidents whose hour has passed. Asked as the system. */
    List<Unknown> unknown(OffsetDateTime now) {
        return db.sql("""
                select t.incident_id, t.for_org, i.municipality, i.severity from reception.incident_task t
                join reception.incident i on i.id = t.incident_id
                where t.what = 'know' and t.done_at is null and t.due_at < :now and i.state <> 'closed'
                """)
                .param("now", now)
                .query((rs, n) -> new Unknown(
                        new IncidentId(rs.getObject(1, UUID.class)), rs.getInt(2), rs.getInt(3), rs.getInt(4)))
                .list();
    }

    /** Tasks of open incidents that are late or due by then, of this organisation or of nobody in particular. */
    long due(OffsetDateTime until, int organisation) {
        return db.sql("""
                select count(*) from reception.incident_task t join reception.incident i on i.id = t.incident_id
                where t.done_at is null and t.due_at < :until and i.state <> 'closed' and (t.for_org is null or t.for_org = :org)
                """)
                .param("until", until)
                .param("org", organisation)
                .query(Long.class)
                .single();
    }

    private static Incident.Task task(ResultSet rs) throws SQLException {
        return new Incident.Task(
                new IncidentTaskId(rs.getObject("id", UUID.class)),
                rs.getString("what"),
                rs.getString("whom"),
                rs.getObject("for_org", Integer.class),
                rs.getString("words"),
                rs.getObject("due_at", OffsetDateTime.class),
                rs.getObject("done_at", OffsetDateTime.class),
                rs.getString("done_words"));
    }
}
