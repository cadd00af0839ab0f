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
class PlantedVolunteer implements Planted {

    private static final List<String> ROWS = List.of("""
            insert into programme.mentor (id, org_id, through_org, name, sex, languages, offers, district, capacity, state, created_by)
            values (:key, :org, :org, 'Canary', 'F', '{lt}', '{language}', 'Canary', 2, 'ready', :officer)
            """, """
            insert into programme.mentor_contact (mentor_id, org_id, contact) values (:key, :org, 'Canary')
            """, """
            insert into programme.mentor_check (id, mentor_id, org_id, kind, seen_on, seen_by, seen_by_name)
            select case kind when 'identity' then cast(:key as uuid) else gen_random_uuid() end, :key, :org, kind,
                (now() at time zone 'Europe/Vilnius')::date - 30, :officer, 'Canary'
            from unnest(array['identity', 'criminal-record', 'training', 'agreement']) kind
            """, """
            insert into programme.mentor_match (id, programme_id, org_id, person_id, languages, sex, aims, state, mentor_id, refused, wished_on,
                proposed_on, agreed_on, agreed_how, met_on, going_on, next_at, place, created_by)
            select :key, id, :org, :person, '{lt}', 'F', '{language}', 'going', :key, array[gen_random_uuid()], date '2026-09-20',
                date '2026-09-22', date '2026-09-23', 'self', date '2026-09-25', date '2026-10-01', now(), 'Canary', :officer
            from programme.programme where household_id = :household and state = 'open'
            """, """
            insert into programme.mentor_hours (id, match_id, org_id, day, minutes, aim, side, written_by)
            values (:key, :key, :org, (now() at time zone 'Europe/Vilnius')::date - 3, 90, 'language', 'mentor', :officer)
            """);

    private final JdbcClient db;

    PlantedVolunteer(JdbcClient db) {
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
