package lt.tiltas.permits.application;

import java.time.OffsetDateTime;
import java.util.List;
import lt.tiltas.access.Officer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What an officer looks at before a decision, by the kind of application, and what has been looked at. */
@Repository
public class Checklist {

    /** @param code message key {@code permit.check.<code>} */
    public record Check(String code, @Nullable OffsetDateTime doneAt) {

        public boolean done() {
            return doneAt != null;
        }
    }

    private final JdbcClient db;

    Checklist(JdbcClient db) {
        this.db = db;
    }

    List<Check> of(Application application) {
        return db.sql("""
                select i.code, c.done_at from permits.check_item i
                left join permits.application_check c on c.application_id = :id and c.code = i.code
                where i.kind = :kind and daterange(i.valid_from, i.valid_until, '[]') @> cast(:on as date)
                order by i.place
                """)
                .param("id", application.id().value())
                .param("kind", application.kind())
                .param("on", application.dates().submittedOn())
                .query(Check.class)
                .list();
    }

    /** Exactly these are looked at from now on. */
    void set(Application application, List<String> codes, Officer officer) {
        db.sql("delete from permits.application_check where application_id = :id and not code = any(:codes)")
                .param("id", application.id().value())
                .param("codes", codes.toArray(String[]::new))
                .update();
        db.sql("""
                insert into permits.application_check (application_id, code, org_id, household_id, person_id, done_by)
                select a.id, code, a.org_id, a.household_id, a.person_id, :officer
                from permits.application a, unnest(:codes) code where a.id = :id
                on conflict do nothing
                """)
                .param("id", application.id().value())
                .param("codes", codes.toArray(String[]::new))
                .param("officer", officer.id())
                .update();
    }
}
