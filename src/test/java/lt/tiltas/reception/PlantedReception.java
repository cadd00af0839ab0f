package lt.tiltas.reception;

import java.util.List;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Planted;
import lt.tiltas.registration.HouseholdCard;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class PlantedReception implements Planted {

    private static final List<String> ROWS = List.of("""
            insert into reception.site (id, name, kind, operator_org, municipality, address, opened_on)
            values (:key, 'Canary', 'municipal', :org, :org, 'Canary 1', date '2020-01-01')
            """, """
            insert into reception.room (id, site_id, label, floor) values (:key, :key, '1', 1)
            """, """
            insert into reception.bed (id, room_id, site_id, label) values (:key, :key, :key, '1')
            """, """
            insert into reception.stay (bed_id, room_id, site_id, site_org, household_id, person_id, party, org_id, state, during, begun_at, made_by, in_spite_of, in_spite_why)
            values (:key, :key, :key, :org, :household, :person, cast(:household as text), :org, 'stay', daterange('2026-11-01', null), clock_timestamp(), :officer,
                '{pets}', 'Canary 3')
            """, """
            insert into reception.resident_export (export_id, person_id, org_id, reason, made_by) values (:key, :person, :org, 'Canary reason', :officer)
            """, """
            insert into reception.lodging (household_id, org_id, municipality, kind, address, during, made_by)
            values (:household, :org, :org, 'rented', 'Canary 2', daterange('2027-01-01', null), :officer)
            """);

    private final JdbcClient db;

    PlantedReception(JdbcClient db) {
        this.db = db;
    }

    @Override
    public void plant(HouseholdCard household, int organisation) {
        UUID key = UUID.randomUUID();
        ROWS.forEach(row -> db.sql(row)
                .param("key", key)
                .param("person", household.people().getFirst().value())
                .param("household", household.id().value())
                .param("org", organisation)
                .param("officer", Officer.SYSTEM.id())
                .update());
    }
}
