package lt.tiltas.registration.opening;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whom an officer has opened, and whose time is over. */
@Repository
public class Openings {

    /** @param until the moment the record closes again */
    public record Opened(
            UUID id,
            String number,
            String given,
            String surname,
            LocalDate bornOn,
            OffsetDateTime until,
            boolean erased) {}

    /** @param number the household's; nobody is named before the officer opens it */
    public record Due(String number, int people, LocalDate dueOn) {}

    private final JdbcClient db;

    Openings(JdbcClient db) {
        this.db = db;
    }

    void add(List<? extends Subject> people, String reason, Officer officer) {
        for (Subject person : people) {
            db.sql("""
                    insert into registration.opening (person_id, org_id, reason, made_by) values (:person, :org, :reason, :officer)
                    """)
                    .param("person", person.value())
                    .param("org", officer.organisation().value())
                    .param("reason", reason)
                    .param("officer", officer.id())
                    .update();
        }
    }

    /** Those who are open now; row-level security shows no others. */
    List<Opened> now() {
        return db.sql("""
                select p.id, h.number, p.given, p.surname, p.born_on, o.until,
                    exists (select from registration.erasure e where e.person_id = p.id) as erased
                from registration.person p join registration.household h on h.id = p.household_id
                join lateral (select max(until) as until from registration.opening where person_id = p.id) o on true
                order by h.number, p.position
                """).query(Opened.class).list();
    }

    List<Due> due() {
        return db.sql("""
                select number, count(*) as people, min(due_on) as due_on from registration.retention_due
                group by number order by min(due_on), number limit 200
                """).query(Due.class).list();
    }
}
