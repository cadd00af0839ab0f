package lt.tiltas.reception;

import java.util.List;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Planted;
import lt.tiltas.registration.HouseholdCard;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A house that was looked over, with something broken in it and a household that needs something. */
@Component
class PlantedConditions implements Planted {

    private static final List<String> ROWS =
            List.of("""
            insert into reception.site (id, name, kind, operator_org, municipality, address, opened_on)
            values (:key, 'Canary', 'municipal', :org, :org, 'Canary 2', date '2020-01-01')
            """, """
            insert into reception.room (id, site_id, label, floor) values (:key, :key, '1', 1)
            """, """
            insert into reception.inspection (id, site_id, org_id, inspected_on, note, begun_by)
            values (:key, :key, :org, date '2026-11-01', cast(:household as text), :officer)
            """, """
            insert into reception.inspection_section (inspection_id, section, org_id, saved_by) values (:key, 'housing', :org, :officer)
            """, """
            insert into reception.inspection_answer (inspection_id, indicator, org_id, answered_by, answer, note)
            values (:key, 'S5.1', :org, :officer, 'not_met', 'Canary')
            """, """
            insert into reception.inspection_score (inspection_id, section, org_id, asked, met) values (:key, 'housing', :org, 20, 19)
            """, """
            insert into reception.inspection_sent (id, content_hash, org_id, site_id, captured_at, received_by, reasons, content)
            values (:key, sha256('canary'), :org, :key, clock_timestamp(), :officer, '{open-already}', '{"site": "%s", "catalogue": "",
                "capturedAt": "2026-11-28T16:00:00Z", "answers": [], "note": "Canary", "photos": []}')
            """.formatted(new UUID(9, 9)), """
            insert into reception.room_measure (room_id, org_id, measured_by, measured_on, height_m) values (:key, :org, :officer, date '2026-11-01', 2.5)
            """, """
            insert into reception.defect (id, site_id, org_id, place, severity, words, reported_on, due_on, reported_by)
            values (:key, :key, :org, 'kitchen', 'minor', 'Canary', date '2026-11-01', date '2026-12-01', :officer)
            """, """
            insert into reception.defect_event (defect_id, version, org_id, from_state, step, to_state, by_officer)
            values (:key, 1, :org, 'none', 'report', 'reported', :officer)
            """, """
            insert into reception.condition_photo (id, org_id, site_id, inspection_id, defect_id, made_by, media_type, size, sealed)
            values (:key, :org, :key, :key, :key, :officer, 'image/jpeg', 3, 'abc')
            """, """
            insert into reception.need_met (id, household_id, kind, met, provider, words, until_on, org_id, recorded_by)
            values (:key, :household, 'diet', true, 'Canary', 'Canary', date '2030-01-01', :org, :officer)
            """);

    private final JdbcClient db;

    PlantedConditions(JdbcClient db) {
        this.db = db;
    }

    @Override
    public void plant(HouseholdCard household, int organisation) {
        UUID key = UUID.randomUUID();
        ROWS.forEach(row -> db.sql(row)
                .param("key", key)
                .param("household", household.id().value())
                .param("org", organisation)
                .param("officer", Officer.SYSTEM.id())
                .update());
    }
}
