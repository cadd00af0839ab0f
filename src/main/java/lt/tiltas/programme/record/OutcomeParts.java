package lt.tiltas.programme.record;

import java.util.Map;
import lt.tiltas.registration.ErasedPart;
import lt.tiltas.registration.QueriedPart;
import lt.tiltas.registration.RecordPart;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Jobs and results of Lithuanian, and when the programme stood still or went on beyond its months. */
@Configuration
class OutcomeParts {

    @Bean
    RecordPart outcomesPart(JdbcClient db) {
        return new QueriedPart(
                db,
                47,
                "outcomes",
                true,
                Map.of(
                        "job_kind", "outcome.job.",
                        "job_group", "isco.",
                        "skill_group", "isco.",
                        "ended_because", "outcome.end.",
                        "level", "outcome.level.",
                        "state", "outcome.state.",
                        "side", "outcome.by."),
                """
                select o.on_day, o.job_kind, o.hours as hours_weekly, o.wage_cents, o.job_group::text, o.skill_group::text, o.ended_on,
                    o.ended_because, o.level, o.examiner, o.side, o.reported_at, o.state, o.answered_at
                from programme.outcome o where o.person_id = :person and cast(:household as uuid) is not null order by o.on_day
                """);
    }

    @Bean
    RecordPart pausesPart(JdbcClient db) {
        return new QueriedPart(db, 48, "pauses", true, Map.of("reason", "pause.because.", "side", "outcome.by."), """
                select z.because as reason, z.from_on, z.until_on as until, z.ended_on, z.side
                from programme.pause z join programme.programme p on p.id = z.programme_id
                where p.household_id = :household and cast(:person as uuid) is not null order by z.from_on
                """);
    }

    @Bean
    RecordPart extensionsPart(JdbcClient db) {
        return new QueriedPart(
                db, 49, "extensions", true, Map.of("state", "extension.state.", "side", "outcome.by."), """
                select e.words, e.side, e.asked_on, e.decide_by, e.state, e.months, e.reasons, e.decided_on, e.decided_name as worker, e.second_name
                from programme.extension e join programme.programme p on p.id = e.programme_id
                where p.household_id = :household and cast(:person as uuid) is not null order by e.created_at
                """);
    }

    @Bean
    ErasedPart erasedExtensions(JdbcClient db) {
        return new ErasedPart(db, "select programme.erase_extensions(:person, :homes)");
    }

    @Bean
    ErasedPart erasedOutcomes(JdbcClient db) {
        return new ErasedPart(db, "select programme.erase_outcomes(:person) where cast(:homes as uuid[]) is not null");
    }
}
