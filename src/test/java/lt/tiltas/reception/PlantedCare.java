package lt.tiltas.reception;

import java.util.List;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Planted;
import lt.tiltas.registration.HouseholdCard;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a family was given, complained about and was in, and the day of its house. */
@Component
class PlantedCare implements Planted {

    private static final List<String> ROWS =
            List.of("""
            insert into reception.site (id, name, kind, operator_org, municipality, address, opened_on)
            values (:key, 'Canary', 'municipal', :org, :org, 'Canary 3', date '2020-01-01')
            """, """
            insert into reception.aid_donation (id, site_id, org_id, donor, donor_kind, given_on, made_by)
            values (:key, :key, :org, 'Canary', 'company', date '2026-11-01', :officer)
            """, """
            insert into reception.aid_entry (site_id, kind, org_id, way, quantity, value_cents, booked_on, donation_id, sent, made_by)
            values (:key, 'soap', :org, 'donated', 9, 100, date '2026-11-01', :key, gen_random_uuid(), :officer)
            """, """
            insert into reception.aid_handout (id, site_id, org_id, household_id, person_id, made_by)
            values (:key, :key, :org, :household, :person, :officer)
            """, """
            insert into reception.aid_entry (site_id, kind, org_id, way, quantity, value_cents, booked_on, handout_id, sent, made_by)
            values (:key, 'soap', :org, 'handed', -2, 100, date '2026-11-01', :key, :key, :officer)
            """, """
            insert into reception.complaint (id, org_id, about_org, site_id, municipality, category, about_staff, words, language, way,
                acknowledge_by, answer_by, made_by)
            values (:key, :org, :org, :key, :org, 'food', false, 'Canary', 'uk', 'portal', date '2026-12-01', date '2026-12-20', :officer)
            """, """
            insert into reception.complaint_person (complaint_id, household_id, person_id, org_id) values (:key, :household, :person, :org)
            """, """
            update reception.complaint set state = 'answered', step = 'answer', version = 2, answer = 'Canary', answer_language = 'uk',
                answered_at = clock_timestamp(), answered_by = :officer where id = :key
            """, """
            update reception.complaint set state = 'appealed', step = 'appeal', step_words = 'Canary', version = 3 where id = :key
            """, """
            insert into reception.incident (id, org_id, site_id, municipality, kind, severity, happened_at, place, words, made_by)
            values (:key, :org, :key, :org, 'fire', 3, clock_timestamp(), 'Canary', 'Canary', :officer)
            """, """
            insert into reception.incident_person (incident_id, org_id, household_id, person_id, role, made_by)
            values (:key, :org, :household, :person, 'affected', :officer)
            """, """
            insert into reception.incident_task (id, incident_id, org_id, what, whom, made_by)
            values (:key, :key, :org, 'notify', 'police', :officer)
            """, """
            insert into reception.daily_report (id, site_id, org_id, day, version, words, made_by)
            values (:key, :key, :org, date '2026-01-02', 1, 'Canary', :officer)
            """, """
            insert into reception.daily_figure (report_id, org_id, code, position, value) values (:key, :org, 'arrived', 20, 3)
            """);

    private final JdbcClient db;

    PlantedCare(JdbcClient db) {
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
