package lt.tiltas.placement;

import java.util.List;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Planted;
import lt.tiltas.registration.HouseholdCard;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class PlantedPlacement implements Planted {

    private static final List<String> ROWS = List.of("""
            insert into placement.school_statement (org_id, places_free, stated_on, stated_by) values (:org, 3, date '2020-01-01', :officer)
            on conflict (org_id, stated_on) do nothing
            """, """
            insert into placement.proposal (id, org_id, household_id, made_by) values (:key, :org, :household, :officer)
            """, """
            insert into placement.candidate (proposal_id, rank, org_id, municipality, score, reasons_for, reasons_against)
            values (:key, 1, :org, 19, 1, '{}', '{}')
            """, """
            insert into placement.offer (id, org_id, household_id, proposal_id, rank, offered_at, offered_by, answer_by)
            values (:key, :org, :household, :key, 1, clock_timestamp(), :officer, date '2026-12-01')
            """);

    private final JdbcClient db;

    PlantedPlacement(JdbcClient db) {
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
