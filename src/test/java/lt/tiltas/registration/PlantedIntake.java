package lt.tiltas.registration;

import java.util.List;
import java.util.UUID;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Planted;
import lt.tiltas.access.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What only an organisation's own registrars write and see. */
@Component
class PlantedIntake implements Planted {

    private static final List<String> ROWS = List.of("""
            insert into registration.receipt (organisation_id, key, request_hash, household_id, answer, made_by)
            values (:org, cast(:household as text), '\\x00000000000000000000000000000000', :household, '{}', access.officer())
            """, """
            insert into registration.intake (id, org_id, file_name, headings, state, uploaded_by, uploader)
            values (:key, :org, 'canary.csv', '{}', 'ready', access.officer(), 'Canary')
            """, """
            insert into registration.intake_row (intake_id, line, org_id, family, sealed, hash, state, warned, person_id)
            values (:key, 2, :org, 2, null, '\\x00000000000000000000000000000000', 'held', false, :person)
            """, """
            insert into registration.intake_hash (hash, org_id, intake_id, line) values (decode(md5(cast(:key as text)), 'hex'), :org, :key, 2)
            """, """
            update registration.intake_hash set person_id = :person where intake_id = :key
            """, """
            insert into registration.intake_household (intake_id, reference, org_id, household_id, arrived_on)
            values (:key, 'NU-1', :org, :household, date '2026-11-01')
            """, """
            insert into registration.merge (id, kept, merged, org_id, made_by) values (:key, :person, :other, :org, access.officer())
            """, """
            insert into registration.offline_key (officer_id, org_id, secret)
            values (access.officer(), :org, sha256(cast(cast(:key as text) as bytea))) on conflict do nothing
            """, """
            insert into registration.merge_field (merge_id, org_id, field, new_value) values (:key, :org, 'patronymic', 'Canary')
            """);

    private final JdbcClient db;

    PlantedIntake(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Officer writer(As as, int organisation) {
        return as.at(organisation, Role.REGISTRAR);
    }

    @Override
    public void plant(HouseholdCard household, int organisation) {
        UUID key = UUID.randomUUID();
        List<PersonId> people = household.people();
        ROWS.forEach(row -> db.sql(row)
                .param("key", key)
                .param("person", people.getFirst().value())
                .param("other", people.getLast().value())
                .param("household", household.id().value())
                .param("org", organisation)
                .update());
    }
}
