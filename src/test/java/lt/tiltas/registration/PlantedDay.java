package lt.tiltas.registration;

import java.util.List;
import java.util.UUID;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Planted;
import lt.tiltas.access.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A day at a place, with one ticket that became the household. */
@Component
class PlantedDay implements Planted {

    private static final List<String> ROWS = List.of("""
            insert into registration.desk_day (id, org_id, place, held_on, opened_by)
            values (:key, :org, cast(:key as text), date '2026-11-21', access.officer())
            """, """
            insert into registration.day_station (day_id, org_id, station, position) values (:key, :org, 'welcome', 1), (:key, :org, 'bed', 2)
            """, """
            insert into registration.day_ticket (id, day_id, org_id, number, people, language, taken_by)
            values (:key, :key, :org, 1, 2, 'uk', access.officer())
            """, """
            insert into registration.day_visit (id, ticket_id, day_id, org_id, station) values (:key, :key, :key, :org, 'bed')
            """, """
            insert into registration.day_ticket_household (ticket_id, household_id, org_id, linked_by) values (:key, :household, :org, access.officer())
            """);

    private final JdbcClient db;

    PlantedDay(JdbcClient db) {
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
                .param("household", household.id().value())
                .param("org", organisation)
                .update());
    }
}
