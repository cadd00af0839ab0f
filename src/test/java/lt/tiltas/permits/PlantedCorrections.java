package lt.tiltas.permits;

import java.util.List;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Planted;
import lt.tiltas.registration.HouseholdCard;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A person whom a correction had written down, and whom an officer took out again. */
@Component
class PlantedCorrections implements Planted {

    private static final List<String> ROWS = List.of("""
            insert into permits.correction (id, org_id, state, as_of, months, law, reasons, proposed_by, answered_by, answered_at, people)
            values (:key, :org, 'made', date '2026-10-31', 12, 'Tiltas', 'Canary', :officer, :second, clock_timestamp(), 1)
            """, """
            insert into permits.unseen (correction_id, org_id, household_id, person_id, last_seen_on, as_of, ended_at, ended_on, ended_as,
                ended_by, ended_why)
            values (:key, :org, :household, :person, date '2025-10-01', date '2026-10-31', clock_timestamp(), date '2026-11-01', 'officer',
                :officer, 'Canary')
            """);

    private final JdbcClient db;

    PlantedCorrections(JdbcClient db) {
        this.db = db;
    }

    @Override
    public void plant(HouseholdCard household, int organisation) {
        UUID key = UUID.randomUUID();
        ROWS.forEach(row -> db.sql(row)
                .param("key", key)
                .param("org", organisation)
                .param("household", household.id().value())
                .param("person", household.people().getFirst().value())
                .param("officer", Officer.SYSTEM.id())
                .param("second", UUID.randomUUID())
                .update());
    }
}
