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
class PlantedRelocation implements Planted {

    private static final List<String> ROWS = List.of("""
            insert into programme.relocation (id, programme_id, org_id, from_org, to_org, moves_on, note, from_officer, from_name, to_officer, to_name,
                state, proposed_by, told_at, told_how, words, words_language, answered_at, answered_by, answered_name, refused_because, undone_at,
                undone_name)
            select :key, id, org_id, org_id, case org_id when 58 then 57 else 58 end, date '2026-12-10', 'Canary', :key, 'Canary', :officer, 'Canary',
                'undone', :officer, timestamptz '2026-11-02 10:00+02', 'self', 'Canary', 'uk', timestamptz '2026-11-03 10:00+02', :officer, 'Canary',
                'Canary', timestamptz '2026-11-03 12:00+02', 'Canary'
            from programme.programme where household_id = :household and state = 'open'
            """, """
            insert into programme.handover_talk (relocation_id, org_id, held_on, held_by, held_by_name)
            select id, org_id, date '2026-11-03', :officer, 'Canary' from programme.relocation where id = :key and cast(:household as uuid) is not null
            """);

    private final JdbcClient db;

    PlantedRelocation(JdbcClient db) {
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
