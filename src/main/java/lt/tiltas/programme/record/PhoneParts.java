package lt.tiltas.programme.record;

import java.util.Map;
import lt.tiltas.registration.ErasedPart;
import lt.tiltas.registration.QueriedPart;
import lt.tiltas.registration.RecordPart;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Steps and notes in the person's language, and what the person said about the own life. */
@Configuration
class PhoneParts {

    @Bean
    RecordPart stepTranslationsPart(JdbcClient db) {
        return new QueriedPart(db, 49, "stepTranslations", true, Map.of("origin", "translated."), """
                select t.kept_at as at, t.of_words as words, t.words as translation, t.language, t.origin, t.by_name as worker
                from programme.step_translation t join programme.step s on s.id = t.step_id join programme.goal g on g.id = s.goal_id
                join programme.programme p on p.id = g.programme_id
                where p.household_id = :household and (g.person_id is null or g.person_id = :person) order by t.kept_at
                """);
    }

    @Bean
    RecordPart ownRatingsPart(JdbcClient db) {
        return new QueriedPart(db, 47, "ownRatings", true, Map.of("domain", "domain."), """
                select r.said_at as at, r.domain, r.level from programme.own_rating r
                where r.person_id = :person and cast(:household as uuid) is not null order by r.said_at, r.domain
                """);
    }

    @Bean
    RecordPart ratingTranslationsPart(JdbcClient db) {
        return new QueriedPart(
                db,
                48,
                "ratingTranslations",
                true,
                Map.of("domain", "domain.", "part", "domain.", "origin", "translated."),
                """
                select t.kept_at as at, t.domain, t.part, t.of_words as words, t.words as translation, t.language, t.origin, t.by_name as worker
                from programme.rating_translation t
                where t.person_id = :person and cast(:household as uuid) is not null order by t.kept_at, t.domain, t.part
                """);
    }

    @Bean
    ErasedPart erasedOwnRatings(JdbcClient db) {
        return new ErasedPart(
                db, "select programme.erase_own_ratings(:person) where cast(:homes as uuid[]) is not null");
    }

    @Bean
    ErasedPart erasedAppealsTold(JdbcClient db) {
        return new ErasedPart(db, "select programme.erase_appeals_told(:person, cast(:homes as uuid[]))");
    }

    @Bean
    ErasedPart erasedRatingTranslations(JdbcClient db) {
        return new ErasedPart(
                db, "select programme.erase_rating_translations(:person) where cast(:homes as uuid[]) is not null");
    }

    @Bean
    ErasedPart erasedStepTranslations(JdbcClient db) {
        return new ErasedPart(db, "select programme.erase_step_translations(:person, cast(:homes as uuid[]))");
    }
}
