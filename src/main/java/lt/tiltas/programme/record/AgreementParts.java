package lt.tiltas.programme.record;

import java.util.Map;
import lt.tiltas.registration.ErasedPart;
import lt.tiltas.registration.QueriedPart;
import lt.tiltas.registration.RecordPart;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was talked over, planned and signed with one person; restricted needs, too, for they are the person's own. */
@Configuration
class AgreementParts {

    @Bean
    RecordPart lifeAssessmentsPart(JdbcClient db) {
        return new QueriedPart(
                db,
                44,
                "programme_assessments",
                true,
                Map.of("state", "assessment.state.", "kind", "assessment.kind."),
                """
                select a.kind, a.state, a.language, a.interpreter as interpreted_by, a.place, a.due_on, a.talked_on, a.correction, a.approved_on as decided_on,
                    a.approved_name as worker from programme.assessment a
                where a.person_id = :person and cast(:household as uuid) is not null order by a.created_at
                """);
    }

    @Bean
    RecordPart strengthsPart(JdbcClient db) {
        return new QueriedPart(db, 45, "strengths", true, Map.of(), """
                select s.words, s.translation_lt as translation from programme.strength s
                where s.person_id = :person and cast(:household as uuid) is not null order by s.created_at
                """);
    }

    @Bean
    RecordPart domainRatingsPart(JdbcClient db) {
        return new QueriedPart(
                db,
                46,
                "domain_ratings",
                true,
                Map.of("domain", "domain.", "by_person", "level.", "by_worker", "level."),
                """
                select r.domain, coalesce(r.by_person::text, 'na') as by_person, coalesce(r.by_worker::text, 'na') as by_worker,
                    r.evidence, r.reason
                from programme.domain_rating r join programme.assessment a on a.id = r.assessment_id
                where r.person_id = :person and cast(:household as uuid) is not null order by a.created_at, r.domain
                """);
    }

    @Bean
    RecordPart restrictedNeedsPart(JdbcClient db) {
        return new QueriedPart(db, 47, "restricted_needs", true, Map.of(), """
                select n.words, n.created_at as at, n.ended_at from programme.restricted_need n
                where n.person_id = :person and cast(:household as uuid) is not null order by n.created_at
                """);
    }

    @Bean
    RecordPart needLooksPart(JdbcClient db) {
        return new QueriedPart(db, 47, "need_looks", true, Map.of(), """
                select l.made_at as at, l.org_id as organisation, l.reason from programme.need_look l
                where l.person_id = :person and cast(:household as uuid) is not null order by l.made_at
                """);
    }

    @Bean
    RecordPart goalRatingsPart(JdbcClient db) {
        return new QueriedPart(db, 48, "goal_ratings", true, Map.of("said", "near.said."), """
                select r.rated_at as at, g.words, r.near, r.said from programme.goal_rating r join programme.goal g on g.id = r.goal_id
                join programme.programme p on p.id = g.programme_id
                where p.household_id = :household and (g.person_id is null or g.person_id = :person) order by r.rated_at
                """);
    }

    @Bean
    RecordPart stepCommentsPart(JdbcClient db) {
        return new QueriedPart(db, 49, "step_comments", true, Map.of(), """
                select c.created_at as at, c.author_name as worker, c.words from programme.step_comment c
                join programme.step s on s.id = c.step_id join programme.goal g on g.id = s.goal_id
                join programme.programme p on p.id = g.programme_id
                where p.household_id = :household and (g.person_id is null or g.person_id = :person) order by c.created_at
                """);
    }

    @Bean
    RecordPart planVersionsPart(JdbcClient db) {
        return new QueriedPart(db, 50, "plan_versions", true, Map.of("state", "plan-version.state."), """
                select p.language, v.no, v.state, v.shared_at, v.declined_at, v.declined_reason, v.approved_on as decided_on, v.approved_name as worker,
                    v.valid_from, v.valid_until, v.content
                from programme.plan_version v join programme.plan p on p.id = v.plan_id
                where v.person_id = :person and v.state <> 'draft' and cast(:household as uuid) is not null order by v.no
                """);
    }

    @Bean
    RecordPart planSignaturesPart(JdbcClient db) {
        return new QueriedPart(
                db,
                51,
                "signatures",
                true,
                Map.of("side", "signature.side.", "kind", "signature.kind.", "understood", "signature.understood."),
                """
                select s.signed_at as at, s.side, s.name, s.kind, s.understood, s.interpreter as interpreted_by, s.witness from programme.signature s
                where s.person_id = :person and cast(:household as uuid) is not null order by s.signed_at
                """);
    }

    @Bean
    RecordPart planChangesPart(JdbcClient db) {
        return new QueriedPart(db, 52, "plan_changes", true, Map.of("state", "plan-change.state."), """
                select c.created_at as at, c.words, c.state, c.answer, c.answered_name as worker from programme.plan_change c
                where c.person_id = :person and cast(:household as uuid) is not null order by c.created_at
                """);
    }

    @Bean
    ErasedPart erasedAgreement(JdbcClient db) {
        return new ErasedPart(db, "select programme.erase_agreement(:person, :homes)");
    }
}
