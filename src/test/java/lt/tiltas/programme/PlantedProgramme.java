package lt.tiltas.programme;

import java.util.List;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Planted;
import lt.tiltas.registration.HouseholdCard;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class PlantedProgramme implements Planted {

    private static final List<String> ROWS = List.of("""
            insert into programme.programme (id, org_id, household_id, opened_on, months, created_by)
            values (:key, :org, :household, date '2026-11-01', 12, :officer)
            """, """
            insert into programme.goal (id, programme_id, org_id, person_id, domain, words, words_language, created_by)
            values (:key, :key, :org, :person, 'home', 'Canary', 'uk', :officer)
            """, """
            insert into programme.step (id, goal_id, org_id, words, words_language, owner, proposed_by, state, created_by)
            values (:key, :key, :org, 'Canary', 'uk', 'person', 'casemanager', 'agreed', :officer)
            """, """
            insert into programme.meeting (id, programme_id, org_id, at, place, language, created_by)
            values (:key, :key, :org, timestamptz '2026-12-01 10:00+02', 'Canary', 'uk', :officer)
            """, """
            insert into programme.supervisor (id, org_id, officer_id, officer_name, since, appointed_by)
            values (:key, :org, :key, 'Canary', date '2026-11-01', :officer)
            """);

    private final JdbcClient db;

    PlantedProgramme(JdbcClient db) {
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
