package lt.tiltas.programme;

import java.util.List;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Planted;
import lt.tiltas.registration.HouseholdCard;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Comes after {@link PlantedProgramme} and {@link PlantedSigning}: what it plants hangs on a step and an assessment. */
@Component
class PlantedTold implements Planted {

    private static final List<String> ROWS = List.of("""
            insert into programme.step_translation (step_id, org_id, language, words, of_words, origin, by_name, kept_by)
            select s.id, s.org_id, 'uk', 'Canary', 'Canary', 'checked', 'Canary', :officer from programme.step s
            join programme.goal g on g.id = s.goal_id join programme.programme p on p.id = g.programme_id
            where p.household_id = :household limit 1
            """, """
            insert into programme.own_rating (assessment_id, org_id, person_id, domain, level)
            select a.id, a.org_id, a.person_id, 'home', 4 from programme.assessment a join programme.programme p on p.id = a.programme_id
            where p.household_id = :household limit 1
            """, """
            insert into programme.rating_translation (assessment_id, org_id, person_id, domain, part, language, words, of_words, origin, by_name, kept_by)
            select r.assessment_id, r.org_id, r.person_id, r.domain, 'reason', 'uk', 'Canary', 'Canary', 'human', 'Canary', :officer
            from programme.domain_rating r join programme.assessment a on a.id = r.assessment_id join programme.programme p on p.id = a.programme_id
            where p.household_id = :household limit 1
            """);

    private final JdbcClient db;

    PlantedTold(JdbcClient db) {
        this.db = db;
    }

    @Override
    public void plant(HouseholdCard household, int organisation) {
        ROWS.forEach(row -> db.sql(row)
                .param("household", household.id().value())
                .param("officer", Officer.SYSTEM.id())
                .update());
    }
}
