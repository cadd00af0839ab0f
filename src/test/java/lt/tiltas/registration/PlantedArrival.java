package lt.tiltas.registration;

import java.util.List;
import java.util.UUID;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Planted;
import lt.tiltas.access.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the desk that registered the household has written: {@link Given} registers at the Migration Department. */
@Component
class PlantedArrival implements Planted {

    private static final List<String> ROWS = List.of("""
            insert into registration.arrival (household_id, org_id) values (:household, :org)
            """, """
            insert into registration.arrival_topic (household_id, org_id, topic, saved_by) values (:household, :org, 'needs', access.officer())
            """, """
            insert into registration.not_same (person_a, person_b, org_id, made_by)
            select least(:person, :other), greatest(:person, :other), :org, access.officer()
            """, """
            insert into registration.offline_record (id, content_hash, org_id, household_id, code, sealed, reasons, captured_at, received_by)
            values (:key, decode(md5(cast(:key as text)), 'hex'), :org, :household, 'CANARY', 'Canary'::bytea, '{likely}', clock_timestamp(), access.officer())
            """, """
            insert into registration.person_change (person_id, org_id, field, new_value, made_by) values (:person, :org, 'surname', 'Canary', access.officer())
            """, """
            insert into registration.household_change (household_id, org_id, field, old_value, new_value, made_by)
            values (:household, :org, 'note', 'Canary', 'Canaries', access.officer())
            """);

    private final JdbcClient db;

    PlantedArrival(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Officer writer(As as, int organisation) {
        return as.at(2, Role.REGISTRAR);
    }

    @Override
    public void plant(HouseholdCard household, int organisation) {
        UUID key = UUID.randomUUID();
        List<PersonId> people = household.people();
        ROWS.forEach(row -> db.sql(row)
                .param("key", key)
                .param("person", people.getFirst().value())
                .param("other", people.getLast().value())
                .param("household", household.id().value())
                .param("org", 2)
                .update());
    }
}
