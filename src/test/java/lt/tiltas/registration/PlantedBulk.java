package lt.tiltas.registration;

import java.util.List;
import java.util.UUID;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Planted;
import lt.tiltas.access.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whom one officer has chosen and taken out, and the sheet that came back. */
@Component
class PlantedBulk implements Planted {

    private static final List<String> ROWS = List.of("""
            insert into registration.bulk_choice (officer_id, person_id, org_id) values (access.officer(), :person, :org)
            """, """
            insert into registration.bulk_export (export_id, person_id, org_id, reason, made_by)
            values (:key, :person, :org, 'canary of the locks', access.officer())
            """, """
            insert into registration.bulk_sheet (id, org_id, file_name, unread, state, uploaded_by)
            values (:key, :org, 'canary.xlsx', '{}', 'ready', access.officer())
            """, """
            insert into registration.bulk_row (sheet_id, line, org_id, made_by, person_id, written_id, stamp, cells)
            values (:key, 2, :org, access.officer(), :person, cast(:person as text), 'v1.canary', '{"surname": "Canary"}')
            """);

    private final JdbcClient db;

    PlantedBulk(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Officer writer(As as, int organisation) {
        return as.at(organisation, Role.REGISTRAR);
    }

    @Override
    public void plant(HouseholdCard household, int organisation) {
        UUID key = UUID.randomUUID();
        ROWS.forEach(row -> db.sql(row)
                .param("key", key)
                .param("person", household.people().getFirst().value())
                .param("org", organisation)
                .update());
    }
}
