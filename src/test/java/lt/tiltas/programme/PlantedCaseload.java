package lt.tiltas.programme;

import java.util.List;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Planted;
import lt.tiltas.registration.HouseholdCard;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A second programme of the household, closed: what belongs to it leaves the open one as other tests expect it. */
@Component
@Order(2)
class PlantedCaseload implements Planted {

    private static final List<String> ROWS = List.of("""
            insert into programme.programme (id, org_id, household_id, opened_on, months, lead_officer, lead_name, state, closed_on, created_by)
            values (:key, :org, :household, date '2024-11-01', 12, :key, 'Canary', 'closed', date '2025-10-31', :officer)
            """, """
            insert into programme.weight (programme_id, org_id, weight, reason, set_by, set_by_name)
            values (:key, :org, 'standard', 'Canary', :officer, 'Canary')
            """, """
            insert into programme.over_limit (org_id, officer_id, officer_name, reason, since, until, allowed_by, allowed_by_name)
            values (:org, :key, 'Canary', 'Canary', date '2026-11-01', date '2026-11-02', :officer, 'Canary')
            """, """
            insert into programme.transfer (id, batch_id, programme_id, org_id, from_officer, from_name, to_officer, to_name, reason, note,
                refused_because, state, proposed_by)
            values (:key, :key, :key, :org, :key, 'Canary', :officer, 'Canary', 'Canary', 'Canary', 'Canary', 'refused', :officer)
            """, """
            insert into programme.case_stage (programme_id, org_id, stage, entered_on, evidence, note, made_by, made_by_name)
            values (:key, :org, 'reception', date '2024-11-01', 'Canary', 'Canary', :officer, 'Canary')
            """, """
            insert into programme.closure (programme_id, org_id, state, destination, bridges, proposed_on, proposed_by, proposed_by_name,
                objected_at, objection)
            values (:key, :org, 'objected', 'study', 'Canary', date '2025-10-01', :officer, 'Canary', timestamptz '2025-10-02 10:00+02', 'Canary')
            """, """
            insert into programme.follow_up (id, programme_id, org_id, horizon, due_on, state, living, words, words_language, answered_on)
            values (:key, :key, :org, 6, date '2026-04-30', 'answered', 'own_income', 'Canary', 'uk', date '2026-05-02')
            """);

    private final JdbcClient db;

    PlantedCaseload(JdbcClient db) {
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
