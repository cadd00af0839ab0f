package lt.tiltas.reception;

import java.util.List;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Planted;
import lt.tiltas.registration.HouseholdCard;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the door and the kitchen have written of a family, and where it is away. */
@Component
class PlantedPresence implements Planted {

    private static final List<String> ROWS = List.of("""
            insert into reception.site (id, name, kind, operator_org, municipality, address, opened_on)
            values (:key, 'Canary door', 'municipal', :org, :org, 'Canary 3', date '2020-01-01')
            """, """
            insert into reception.room (id, site_id, label, floor) values (:key, :key, '1', 1)
            """, """
            insert into reception.bed (id, room_id, site_id, label) values (:key, :key, :key, '1')
            """, """
            insert into reception.stay (bed_id, room_id, site_id, site_org, household_id, person_id, party, org_id, state, during, begun_at, made_by)
            values (:key, :key, :key, :org, :household, :person, cast(:household as text), :org, 'stay', daterange('2026-10-01', '2026-10-20'),
                clock_timestamp(), :officer)
            """, """
            insert into reception.passage (key, site_id, household_id, person_id, org_id, way, at, made_by)
            values (:key, :key, :household, :person, :org, 'in', timestamptz '2026-10-02 18:00', :officer)
            """, """
            insert into reception.issue (key, site_id, household_id, person_id, org_id, what, during, at, made_by)
            values (:key, :key, :household, :person, :org, 'dinner', daterange('2026-10-02', '2026-10-03'), timestamptz '2026-10-02 18:00', :officer)
            """, """
            insert into reception.diet (person_id, household_id, site_id, org_id, kind, made_by)
            values (:person, :household, :key, :org, 'no_nuts', :officer)
            """, """
            insert into reception.leave (id, request_id, site_id, household_id, person_id, org_id, during, state, words, answer, asked_by, asked_by_self)
            values (:key, :key, :key, :household, :person, :org, daterange('2026-10-05', '2026-10-07'), 'approved', 'Canary', 'Canary', :officer, true)
            """, """
            insert into reception.leave_event (leave_id, version, household_id, person_id, org_id, site_id, from_state, step, to_state, words, until_on, made_by)
            values (:key, 1, :household, :person, :org, :key, 'asked', 'approve', 'approved', 'Canary', date '2026-10-07', :officer)
            """, """
            insert into reception.scan_record (id, content_hash, org_id, site_id, household_id, code, what, state, reasons, captured_at, received_by)
            values (:key, sha256(cast(:key as text)::bytea), :org, :key, :household, '0123456789ABCDEF', 'dinner', 'held', '{clock}',
                timestamptz '2026-10-02 18:00', :officer)
            """);

    private final JdbcClient db;

    PlantedPresence(JdbcClient db) {
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
