package lt.tiltas.registration;

import java.util.List;
import java.util.UUID;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Planted;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who was in another household before, who is whose guardian, who needs what, who is protected. */
@Component
class PlantedFamily implements Planted {

    private static final List<String> ROWS = List.of("""
            insert into registration.household (id, number, state, holder_org, registered_by_org, registered_at, created_by)
            values (:other, 'F-' || left(:other::text, 13), 'registered', :org, :org, clock_timestamp(), :officer)
            """, """
            insert into registration.regrouping (id, from_household, to_household, kind, reason, org_id, made_by)
            values (:key, :other, :household, 'move', 'mistake', :org, :officer)
            """, """
            insert into registration.former_member (person_id, left_household, during, regrouping_id, org_id)
            values (:person, :other, tstzrange('2026-01-01', '2026-01-02'), :key, :org)
            """, """
            insert into registration.guardianship (id, person_id, kind, guardian_name, guardian_contact, basis, from_on, org_id, made_by)
            values (:key, :person, 'court', 'Canary', 'canary-guardian-contact', 'canary', date '2026-01-01', :org, :officer)
            """, """
            insert into registration.unaccompanied (person_id, holder_org, org_id, noticed_on)
            select p.id, p.holder_org, h.registered_by_org, date '2026-11-21'
            from registration.person p join registration.household h on h.id = p.household_id where p.id = :person
            """, """
            insert into registration.reasoned_look (person_id, officer_id, org_id, reason) values (:person, :officer, 3, 'canary of the locks')
            """, """
            insert into registration.assessment (id, person_id, org_id, made_by) values (:key, :person, :org, :officer)
            """, """
            insert into registration.vulnerability (id, person_id, kind, basis, from_on, org_id, made_by)
            values (:key, :person, 'disability', 'canary', date '2026-11-21', :org, :officer)
            """);

    private final JdbcClient db;

    PlantedFamily(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Officer writer(As as, int organisation) {
        return Officer.SYSTEM;
    }

    @Override
    public void plant(HouseholdCard household, int organisation) {
        UUID key = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        ROWS.forEach(row -> db.sql(row)
                .param("key", key)
                .param("other", other)
                .param("person", household.people().getFirst().value())
                .param("household", household.id().value())
                .param("org", organisation)
                .param("officer", Officer.SYSTEM.id())
                .update());
    }
}
