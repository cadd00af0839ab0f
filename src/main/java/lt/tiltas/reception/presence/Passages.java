package lt.tiltas.reception.presence;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.SiteId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who went in or out, and when. The same act sent again is one row: the constraint passage_is_written_once decides. */
@Repository
public class Passages {

    /**
     * One act at a door.
     *
     * @param key of the act
     * @param way in or out
     */
    public record Act(UUID key, SiteId site, String way, OffsetDateTime at) {}

    private final JdbcClient db;

    Passages(JdbcClient db) {
        this.db = db;
    }

    public void write(Act act, List<Resident> people, Officer officer) {
        people.forEach(person -> db.sql("""
                insert into reception.passage (key, site_id, household_id, person_id, org_id, way, at, made_by)
                values (:key, :site, :household, :person, :org, :way, :at, :officer) on conflict do nothing
                """)
                .param("key", act.key())
                .param("site", act.site().value())
                .param("household", person.household().value())
                .param("person", person.person())
                .param("org", officer.organisation().value())
                .param("way", act.way())
                .param("at", act.at())
                .param("officer", officer.id())
                .update());
    }
}
