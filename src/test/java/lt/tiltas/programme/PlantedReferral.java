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
class PlantedReferral implements Planted {

    private static final List<String> ROWS = List.of("""
            insert into programme.service_offer (id, org_id, service, provider, to_org, reach, contact, languages, created_by)
            values (:key, :org, 'legal-aid', 'Canary', :org, 'municipality', 'Canary', '{lt}', :officer)
            """, """
            insert into programme.referral (id, programme_id, org_id, person_id, decides_id, service, offer_id, to_org, provider, contact, need,
                need_language, state, sent_on, due_on, declined_because, alternative, step_words, created_by)
            select :key, id, :org, :person, :person, 'legal-aid', :key, :org, 'Canary', 'Canary', 'Canary', 'uk', 'sent', date '2026-11-20',
                date '2026-12-04', 'other', 'Canary', 'Canary', :officer from programme.programme where household_id = :household and state = 'open'
            """, """
            insert into programme.referral_consent (id, referral_id, org_id, purpose, recipient, answer, fields, language, interpreter, how,
                asked_at, asked_by)
            values (:key, :key, :org, 'legal-aid', 'Canary', 'given', '{name,contact}', 'uk', 'Canary', 'spoken',
                timestamptz '2026-11-20 10:00+02', :officer)
            """);

    private final JdbcClient db;

    PlantedReferral(JdbcClient db) {
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
