package lt.tiltas.programme;

import java.util.List;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Planted;
import lt.tiltas.registration.HouseholdCard;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A programme of its own that is closed, so that the planted open one stays the only one. */
@Component
class PlantedBenefit implements Planted {

    private static final List<String> ROWS = List.of("""
            insert into programme.programme (id, org_id, household_id, opened_on, months, state, closed_on, created_by)
            values (:key, :org, :household, date '2025-01-01', 12, 'closed', date '2026-01-01', :officer)
            """, """
            insert into programme.integration_contract (id, programme_id, org_id, household_id, rules, signed_on, made_by)
            values (:key, :key, :org, :household, 'integration', date '2025-01-01', :officer)
            """, """
            insert into programme.contract_member (contract_id, org_id, household_id, person_id, child, schooling, counts_from, made_by)
            values (:key, :org, :household, :person, false, 'school', date '2025-01-01', :officer)
            """, """
            insert into programme.other_support (contract_id, org_id, household_id, kind, from_on, named, made_by)
            values (:key, :org, :household, 'rent', date '2025-02-01', 'Canary', :officer)
            """, """
            insert into programme.share_review (contract_id, org_id, household_id, held_on, made_by)
            values (:key, :org, :household, date '2025-07-01', :officer)
            """, """
            insert into programme.rent_request (contract_id, org_id, household_id, rent_cents, area, lease_from, lease_until, asked_on,
                declared, registered, relatives, dormitory, yearly_income_cents, made_by)
            values (:key, :org, :household, 30000, 30, date '2025-01-01', date '2025-12-31', date '2025-01-01', true, true, false, false,
                700000, :officer)
            """);

    private final JdbcClient db;

    PlantedBenefit(JdbcClient db) {
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
