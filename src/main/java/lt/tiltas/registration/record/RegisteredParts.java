package lt.tiltas.registration.record;

import java.util.Map;
import lt.tiltas.registration.QueriedPart;
import lt.tiltas.registration.RecordPart;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What registration itself keeps, and the trail. */
@Configuration
class RegisteredParts {

    @Bean
    RecordPart identityPart(JdbcClient db) {
        return new QueriedPart(
                db,
                1,
                "identity",
                false,
                Map.of(
                        "sex", "sex.",
                        "role", "family-role.",
                        "nationality", "country",
                        "education", "education.",
                        "languages", "language",
                        "needs", "need."),
                """
                select p.surname, p.given, p.patronymic, p.surname_original, p.given_original, p.sex, p.born_on, p.born_text, p.birthplace,
                    p.nationality, p.family_role as role, p.languages, p.phone, p.occupation, p.education,
                    array(select n.kind from registration.need n where n.person_id = p.id order by n.kind) as needs,
                    array(select n.words from registration.need n where n.person_id = p.id and n.words is not null) as needs_words, p.created_at as at
                from registration.person p where p.id = :person and p.household_id = :household
                """);
    }

    @Bean
    RecordPart householdPart(JdbcClient db) {
        return new QueriedPart(
                db, 3, "household", false, Map.of("state", "household.state.", "language", "language"), """
                select h.number, h.state, h.holder_org as organisation, h.arrived_on, h.registered_at as at, h.left_on, h.language,
                    h.interpreter, h.phone, h.note, h.wish_words as wish, h.pets,
                    (select count(*) from registration.person p where p.household_id = h.id and p.id <> :person) as others
                from registration.household h where h.id = :household
                """);
    }

    @Bean
    RecordPart handoversPart(JdbcClient db) {
        return new QueriedPart(db, 4, "handovers", false, Map.of("reason", "handover."), """
                select o.at, o.to_org as organisation, o.reason, o.note from registration.handover o
                where o.household_id = :household and cast(:person as uuid) is not null order by o.at
                """);
    }

    @Bean
    RecordPart copiesPart(JdbcClient db) {
        return new QueriedPart(db, 80, "copies", false, Map.of(), """
                select c.made_at as at, c.org_id as organisation, c.reason, c.format
                from registration.record_copy c join registration.person p on p.id = c.person_id
                where c.person_id = :person and p.household_id = :household order by c.made_at
                """);
    }

    @Bean
    RecordPart restrictionsPart(JdbcClient db) {
        return new QueriedPart(db, 81, "restrictions", false, Map.of("ground", "restriction.ground."), """
                select r.made_at as at, r.org_id as organisation, r.ground, r.reason, r.until, r.lifted_at, r.lifted_why
                from registration.restriction r join registration.person p on p.id = r.person_id
                where r.person_id = :person and p.household_id = :household order by r.made_at
                """);
    }

    /** Officers are not named: which organisation, in what role and why is what the person has a right to (C-579/21). */
    @Bean
    RecordPart looksPart(JdbcClient db) {
        return new QueriedPart(
                db, 90, "looks", true, Map.of("role", "my.role.", "purpose", "my.purpose.", "shown", "my.shown."), """
                select l.at, l.organisation_id as organisation, l.role, l.purpose, l.shown from access.published_look l
                where l.person_id = :person and cast(:household as uuid) is not null order by l.at desc limit 5000
                """);
    }
}
