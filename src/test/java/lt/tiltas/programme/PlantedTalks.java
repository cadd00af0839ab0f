package lt.tiltas.programme;

import java.util.List;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Planted;
import lt.tiltas.registration.HouseholdCard;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** In the programme that {@link PlantedProgramme} has planted: it stands before this one. */
@Component
class PlantedTalks implements Planted {

    private static final List<String> ROWS = List.of("""
            insert into programme.interpreter (id, org_id, name, contact, sex, languages, modes, hours_a_week, checked_until, areas, created_by)
            values (:key, :org, 'Canary', 'Canary', 'F', '{uk}', '{place}', 20, date '2100-01-01', 'Canary', :officer)
            """, """
            insert into programme.interpreter_wish (programme_id, org_id, language, dialect, sex, mode, refused, written_by)
            values (:programme, :org, 'uk', 'Canary', 'F', 'place', array[gen_random_uuid()], :officer)
            """, """
            insert into programme.meeting (id, programme_id, org_id, at, place, bring, language, barrier, barrier_words, created_by)
            values (:key, :programme, :org, timestamptz '2026-12-03 10:00+02', 'Canary', 'Canary', 'uk', 'work', 'Canary', :officer)
            """, """
            insert into programme.interpreter_booking (id, meeting_id, org_id, language, dialect, sex, mode, during, created_by)
            values (:key, :key, :org, 'uk', 'Canary', 'F', 'place', '[2026-12-03 10:00+02, 2026-12-03 11:00+02)', :officer)
            """, """
            update programme.interpreter_booking set state = 'done', emergency_who = 'Canary', emergency_why = 'Canary' where id = :key
            """, """
            insert into programme.meeting_reminder (meeting_id, org_id, threshold, for_at, language, written_on)
            values (:key, :org, 'early', timestamptz '2026-12-03 10:00+02', 'uk', date '2026-11-28')
            """, """
            insert into programme.text_choice (programme_id, org_id, wanted, side, said_by) values (:programme, :org, false, 'office', :officer)
            """, """
            update programme.meeting set state = 'missed' where id = :key
            """, """
            insert into programme.ladder_rung (id, meeting_id, org_id, rung, due_on, outcome, barrier, note, done_on, done_by)
            values (:key, :key, :org, 0, date '2026-12-03', 'agreed', 'work', 'Canary', date '2026-12-03', :officer)
            """, """
            insert into programme.missed_text (meeting_id, org_id, state, state_at) values (:key, :org, 'sent', timestamptz '2026-12-03 12:00+02')
            """, """
            insert into programme.review (id, programme_id, org_id, kind, due_on, changes) values (:key, :programme, :org, 'first', date '2026-12-01', 'Canary')
            """, """
            insert into programme.calendar_address (id, account_id, org_id, role, person_id, token_hash, read_on)
            values (:key, :key, :org, 'newcomer', :person, decode(md5(random()::text), 'hex'), date '2026-11-28')
            """);

    private final JdbcClient db;

    PlantedTalks(JdbcClient db) {
        this.db = db;
    }

    @Override
    public void plant(HouseholdCard household, int organisation) {
        UUID key = UUID.randomUUID();
        UUID programme = db.sql("select id from programme.programme where household_id = ? and state = 'open'")
                .param(household.id().value())
                .query(UUID.class)
                .single();
        ROWS.forEach(row -> db.sql(row)
                .param("key", key)
                .param("programme", programme)
                .param("person", household.people().getFirst().value())
                .param("org", organisation)
                .param("officer", Officer.SYSTEM.id())
                .update());
    }
}
