package lt.tiltas.registration;

import java.util.List;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Planted;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A third of the family is no one's to look for: the pair of alike records is with that one, who is not erased. */
@Component
class PlantedRegistration implements Planted {

    private static final List<String> ROWS = List.of(
            """
            insert into registration.person (id, household_id, holder_org, surname, given, born_on, created_by)
            select cast('ffffffff' || right(cast(id as text), 28) as uuid), id, holder_org, 'Thirdenko', 'Third', date '1990-01-01', :officer
            from registration.household where id = :household
            """,
            """
            insert into registration.guardianship (id, person_id, kind, guardian_id, basis, from_on, org_id, made_by)
            select gen_random_uuid(), id, 'parent', :person, 'canary', date '2026-01-01', :org, :officer
            from registration.person where household_id = :household and given = 'Third'
            """,
            "insert into registration.name_key (person_id, holder_org, surname_key, given_key) values (:person, :org, 'kanar', 'olha')",
            "insert into registration.linkage_key (key, person_id, holder_org) values (1, :person, :org)",
            "insert into registration.need (person_id, holder_org, kind) values (:person, :org, 'mobility')",
            """
            insert into registration.share (household_id, org_id, purpose, from_org, until, made_by)
            values (:household, :org, 'canary', :org, date '2030-01-01', :officer)
            """,
            """
            insert into registration.handover (household_id, from_org, to_org, reason, made_by)
            values (:household, 3, :org, 'canary', :officer)
            """,
            """
            insert into registration.possible_pair (person_a, person_b, score, zone, found_by)
            select least(p.id, :person), greatest(p.id, :person), 0.9, 'possible', 'desk'
            from registration.person p where p.household_id = :household and p.id <> :person order by p.id desc limit 1
            """,
            """
            insert into registration.referral (person_a, person_b, about, from_org, to_org, made_by)
            select person_a, person_b, :person, 3, :org, :officer from registration.possible_pair where :person in (person_a, person_b)
            """,
            """
            insert into registration.retention_due (person_id, household_id, number, due_on)
            select id, household_id, 'TL-CANARY', date '2026-11-21' from registration.person where id = :person
            """,
            """
            insert into registration.bed_request (household_id, holder_org, wanted_on, places)
            values (:household, :org, date '2026-11-21', 1)
            """,
            """
            insert into registration.card (code, household_id, org_id, issued_by)
            values (upper(left(md5(cast(:household as text)), 16)), :household, access.org(), :officer)
            """);

    private final JdbcClient db;
    private final GivenPaper paper;

    PlantedRegistration(JdbcClient db, GivenPaper paper) {
        this.db = db;
        this.paper = paper;
    }

    @Override
    public void plant(HouseholdCard household, int organisation) {
        UUID person = household.people().getFirst().value();
        paper.write(person, organisation, "foreign_passport", "CANARY1");
        ROWS.forEach(row -> db.sql(row)
                .param("person", person)
                .param("household", household.id().value())
                .param("org", organisation)
                .param("officer", Officer.SYSTEM.id())
                .update());
    }
}
