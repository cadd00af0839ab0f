package lt.tiltas.programme;

import java.util.List;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Planted;
import lt.tiltas.registration.HouseholdCard;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Comes after {@link PlantedProgramme}: what it plants hangs on the open programme. */
@Component
class PlantedResults implements Planted {

    private static final List<String> ROWS = List.of("""
            insert into programme.outcome (id, programme_id, org_id, person_id, kind, on_day, job_kind, hours, wage_cents, job_group, skill_group,
                ended_on, ended_because, side, reported_by, reported_at, state, answered_at, answered_by)
            select gen_random_uuid(), id, :org, :person, 'job', date '2026-08-03', 'fixed', 20, 100000, 5, 2, date '2026-11-02', 'term_over',
                'person', :officer, timestamptz '2026-08-04 10:00+03', 'confirmed', timestamptz '2026-08-05 10:00+03', :officer
            from programme.programme where household_id = :household and state = 'open'
            """, """
            insert into programme.outcome (id, programme_id, org_id, person_id, kind, on_day, level, examiner, side, reported_by, reported_at)
            select :key, id, :org, :person, 'language', date '2026-09-03', 'A2', 'Canary', 'office', :officer, timestamptz '2026-09-04 10:00+03'
            from programme.programme where household_id = :household and state = 'open'
            """, """
            insert into programme.pause (id, programme_id, org_id, because, from_on, until_on, side, made_by)
            select :key, id, :org, 'away', date '2026-07-01', date '2026-07-14', 'person', :officer
            from programme.programme where household_id = :household and state = 'open' and cast(:person as uuid) is not null
            """, """
            insert into programme.extension (id, programme_id, org_id, words, words_language, side, asked_by, asked_on, decide_by, state, reasons,
                decided_by, decided_name, decided_on, second_by, second_name)
            select :key, id, :org, 'Canary', 'uk', 'person', :officer, date '2026-09-01', date '2026-10-01', 'refused', 'Canary', :officer, 'Canary',
                date '2026-09-20', :key, 'Canary'
            from programme.programme where household_id = :household and state = 'open' and cast(:person as uuid) is not null
            """);

    private final JdbcClient db;

    PlantedResults(JdbcClient db) {
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
