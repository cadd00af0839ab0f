package lt.tiltas.permits;

import java.util.List;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Planted;
import lt.tiltas.registration.HouseholdCard;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class PlantedVisits implements Planted {

    private static final List<String> ROWS = List.of("""
            insert into permits.appointment (id, org_id, unit_id, household_id, purpose, people, channel, on_day, state, number, desk,
                came_at, called_at, made_by)
            select :key, u.org_id, u.id, :household, 'tp_exchange', 1, 'walk_in', date '1700-01-01' + (random() * 90000)::int, 'served', 1, 1,
                clock_timestamp(), clock_timestamp(), :officer from permits.unit u order by u.id limit 1
            """, """
            insert into permits.visit_event (appointment_id, version, org_id, household_id, from_state, step, to_state, by_officer, by_org)
            select a.id, 1, a.org_id, a.household_id, 'none', 'walk_in', 'checked_in', :officer, 3 from permits.appointment a where a.id = :key
            """);

    private final JdbcClient db;

    PlantedVisits(JdbcClient db) {
        this.db = db;
    }

    @Override
    public void plant(HouseholdCard household, int organisation) {
        UUID key = UUID.randomUUID();
        ROWS.forEach(row -> db.sql(row)
                .param("key", key)
                .param("household", household.id().value())
                .param("officer", Officer.SYSTEM.id())
                .update());
    }
}
