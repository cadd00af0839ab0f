package lt.tiltas.programme;

import java.util.List;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Planted;
import lt.tiltas.registration.HouseholdCard;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** An assessment, a signed plan and what was said about them, in the programme that {@link PlantedProgramme} has planted. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class PlantedSigning implements Planted {

    private static final List<String> ROWS = List.of("""
            insert into programme.assessment (id, programme_id, org_id, person_id, kind, language, interpreter, place, quick, due_on, created_by)
            select :key, id, org_id, :person, 'first', 'uk', 'Canary', 'Canary', false, date '2026-11-15', :officer
            from programme.programme where household_id = :household limit 1
            """, """
            insert into programme.strength (id, assessment_id, org_id, person_id, words, words_language, created_by)
            values (:key, :key, :org, :person, 'Canary', 'uk', :officer)
            """, """
            insert into programme.domain_rating (assessment_id, org_id, person_id, domain, by_person, by_worker, evidence, reason)
            values (:key, :org, :person, 'home', 4, 2, 'Canary', 'Canary')
            """, """
            insert into programme.need_look (person_id, officer_id, org_id, reason) values (:person, :officer, :org, 'for the test of locks')
            """, """
            insert into programme.restricted_need (id, programme_id, org_id, person_id, words, words_language, created_by)
            select :key, id, org_id, :person, 'Canary', 'uk', :officer from programme.programme where household_id = :household limit 1
            """, """
            insert into programme.goal_rating (id, goal_id, org_id, near, said, created_by)
            select :key, g.id, g.org_id, 4, 'talk', :officer from programme.goal g join programme.programme p on p.id = g.programme_id
            where p.household_id = :household limit 1
            """, """
            insert into programme.step_comment (id, step_id, org_id, words, words_language, side, author_name, created_by)
            select :key, s.id, s.org_id, 'Canary', 'uk', 'office', 'Canary', :officer from programme.step s
            join programme.goal g on g.id = s.goal_id join programme.programme p on p.id = g.programme_id
            where p.household_id = :household limit 1
            """, """
            insert into programme.plan (id, programme_id, org_id, person_id, language, created_by)
            select :key, id, org_id, :person, 'uk', :officer from programme.programme where household_id = :household limit 1
            """, """
            insert into programme.plan_version (id, plan_id, org_id, person_id, no, state, content, shared_at, created_by)
            values (:key, :key, :org, :person, 1, 'shared', '{"goals":[] }', clock_timestamp(), :officer)
            """, """
            insert into programme.signature (id, version_id, org_id, person_id, side, name, kind, understood, interpreter, witness,
                media_type, sealed, content_hash, signed_by)
            select :key, v.id, v.org_id, v.person_id, 'person', 'Canary', 'paper', 'read_aloud', 'Canary', 'Canary', 'image/png', '\\x01',
                v.content_hash, :officer from programme.plan_version v where v.id = :key
            """, """
            insert into programme.plan_change (id, version_id, org_id, person_id, words, words_language, created_by)
            values (:key, :key, :org, :person, 'Canary', 'uk', :officer)
            """);

    private final JdbcClient db;

    PlantedSigning(JdbcClient db) {
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
