package lt.tiltas.programme.record;

import java.util.Map;
import lt.tiltas.registration.ErasedPart;
import lt.tiltas.registration.QueriedPart;
import lt.tiltas.registration.RecordPart;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Supports, what was decided about them and why, what was said against it, questions about them and what the family lived on. */
@Configuration
class SupportParts {

    @Bean
    RecordPart supportsPart(JdbcClient db) {
        return new QueriedPart(
                db,
                44,
                "supports",
                true,
                Map.of("kind", "support.kind.", "domain", "domain.", "state", "support.state."),
                """
                select s.kind, s.domain, s.act, s.article, s.amount_cents, s.hours_weekly, s.starts_on, s.ends_on, s.review_on,
                    s.sheltered_until, s.bridge, s.state, s.ended_on
                from programme.support s join programme.programme r on r.id = s.programme_id
                where r.household_id = :household and (s.person_id is null or s.person_id = :person) order by s.starts_on
                """);
    }

    @Bean
    RecordPart stepDownsPart(JdbcClient db) {
        return new QueriedPart(db, 45, "stepDowns", true, Map.of("step_trigger", "support.trigger."), """
                select t.trigger as step_trigger, t.on_date, t.notice_on, t.restorable_until, t.amount_cents, t.hours_weekly
                from programme.step_down t join programme.programme r on r.id = t.programme_id
                where r.household_id = :household and cast(:person as uuid) is not null order by t.created_at
                """);
    }

    @Bean
    RecordPart supportDecisionsPart(JdbcClient db) {
        return new QueriedPart(
                db,
                46,
                "supportDecisions",
                true,
                Map.of("kind", "decision.kind.", "ground", "decision.ground.", "state", "decision.state."),
                """
                select d.kind, d.ground, d.act, d.article, d.facts, d.reasons, d.reasons_own, d.amount_before_cents, d.amount_after_cents,
                    d.share_percent, d.proposed_name as worker, d.second_name, d.heard_words, d.notified_on, d.takes_effect_on, d.appeal_by,
                    d.restorable_until, d.restored_on, d.state
                from programme.support_decision d join programme.programme r on r.id = d.programme_id
                where r.household_id = :household and cast(:person as uuid) is not null order by d.created_at
                """);
    }

    @Bean
    RecordPart supportAppealsPart(JdbcClient db) {
        return new QueriedPart(
                db, 47, "supportAppeals", true, Map.of("state", "appeal.state.", "outcome", "appeal.outcome."), """
                select a.filed_on, a.told_by as said_by, a.taken_name as worker, a.words, a.state, a.looked_name, a.outcome, a.answer_words, a.answer_own, a.answered_on
                from programme.appeal a join programme.programme r on r.id = a.programme_id
                where r.household_id = :household and cast(:person as uuid) is not null order by a.filed_on
                """);
    }

    @Bean
    RecordPart supportSignalsPart(JdbcClient db) {
        return new QueriedPart(
                db,
                48,
                "supportSignals",
                true,
                Map.of("question", "signal.", "domain", "domain.", "signal_answer", "signal.answer."),
                """
                select s.rule as question, s.domain, s.arose_on, s.gone_on, n.answer as signal_answer, n.words, n.answered_on
                from programme.signal s left join programme.signal_answer n on n.signal_id = s.id
                join programme.programme r on r.id = s.programme_id
                where r.household_id = :household and (s.person_id is null or s.person_id = :person)
                    and (s.referral_id is null or exists (select from programme.referral f
                        where f.id = s.referral_id and :person in (f.person_id, f.decides_id))) order by s.arose_on
                """);
    }

    @Bean
    RecordPart shortagesPart(JdbcClient db) {
        return new QueriedPart(db, 49, "shortages", true, Map.of("what", "shortage."), """
                select t.what, t.told_on from programme.shortage t join programme.programme r on r.id = t.programme_id
                where r.household_id = :household and cast(:person as uuid) is not null order by t.told_on
                """);
    }

    @Bean
    RecordPart incomesPart(JdbcClient db) {
        return new QueriedPart(db, 50, "incomes", true, Map.of(), """
                select i.month, i.earned_cents, i.integration_cents, i.social_cents
                from programme.income i join programme.programme r on r.id = i.programme_id
                where r.household_id = :household and cast(:person as uuid) is not null order by i.month
                """);
    }

    @Bean
    ErasedPart erasedSupports(JdbcClient db) {
        return new ErasedPart(db, "select programme.erase_supports(:person, :homes)");
    }
}
