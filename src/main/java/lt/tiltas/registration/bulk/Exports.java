package lt.tiltas.registration.bulk;

import java.util.Collection;
import java.util.UUID;
import lt.tiltas.access.Officer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who was taken out in a sheet, and why. */
@Repository
class Exports {

    private final JdbcClient db;

    Exports(JdbcClient db) {
        this.db = db;
    }

    void add(UUID export, Collection<UUID> people, String reason, Officer officer) {
        db.sql("""
                insert into registration.bulk_export (export_id, person_id, org_id, reason, made_by)
                select :export, p, :org, :reason, :officer from unnest(:people::uuid[]) p
                """)
                .param("export", export)
                .param("people", people.toArray(UUID[]::new))
                .param("org", officer.organisation().value())
                .param("reason", reason)
                .param("officer", officer.id())
                .update();
    }
}
