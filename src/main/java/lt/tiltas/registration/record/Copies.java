package lt.tiltas.registration.record;

import lt.tiltas.access.Officer;
import lt.tiltas.registration.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which copies officers have handed out, and why. */
@Repository
class Copies {

    private final JdbcClient db;

    Copies(JdbcClient db) {
        this.db = db;
    }

    void add(PersonId person, CopyRecord.Wanted wanted, Officer officer) {
        db.sql("""
                insert into registration.record_copy (person_id, org_id, format, reason, made_by)
                values (:person, :org, :format, :reason, :officer)
                """)
                .param("person", person.value())
                .param("org", officer.organisation().value())
                .param("format", wanted.format())
                .param("reason", wanted.reason())
                .param("officer", officer.id())
                .update();
    }
}
