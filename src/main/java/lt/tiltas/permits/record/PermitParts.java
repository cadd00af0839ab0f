package lt.tiltas.permits.record;

import java.util.Map;
import lt.tiltas.registration.ErasedPart;
import lt.tiltas.registration.QueriedPart;
import lt.tiltas.registration.RecordPart;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Applications, how they went, and the permits they ended in. */
@Configuration
class PermitParts {

    @Bean
    RecordPart applicationsPart(JdbcClient db) {
        return new QueriedPart(
                db, 20, "applications", false, Map.of("kind", "permit.kind.", "state", "permit.state."), """
                select a.kind, a.state, a.submitted_on, a.attended_on, a.decided_on, a.org_id as organisation
                from permits.application a where a.person_id = :person and cast(:household as uuid) is not null order by a.submitted_on
                """);
    }

    @Bean
    RecordPart applicationStepsPart(JdbcClient db) {
        return new QueriedPart(db, 22, "applicationSteps", false, Map.of("state", "permit.state."), """
                select e.at, e.to_state as state, e.reason, e.due_on, e.by_org as organisation from permits.application_event e
                where e.person_id = :person and cast(:household as uuid) is not null order by e.at
                """);
    }

    @Bean
    RecordPart remindersPart(JdbcClient db) {
        return new QueriedPart(db, 23, "reminders", false, Map.of("about", "record.reminder."), """
                select r.made_at as at, r.threshold as about, r.due_on, r.org_id as organisation from permits.reminder r
                where r.person_id = :person and cast(:household as uuid) is not null order by r.made_at
                """);
    }

    @Bean
    RecordPart permitsPart(JdbcClient db) {
        return new QueriedPart(db, 21, "permits", false, Map.of(), """
                select lower(m.valid) as valid_from, permits.valid_until(m) as valid_until, m.replaced_on, m.org_id as organisation
                from permits.permit m where m.person_id = :person and cast(:household as uuid) is not null order by lower(m.valid)
                """);
    }

    @Bean
    RecordPart rightsThatContinuePart(JdbcClient db) {
        return new QueriedPart(db, 24, "rightsThatContinue", false, Map.of("kind", "permit.kind."), """
                select a.kind, a.right_continues_from from permits.application a
                where a.person_id = :person and cast(:household as uuid) is not null and a.right_continues_from is not null
                order by a.right_continues_from
                """);
    }

    @Bean
    RecordPart permitDecisionsPart(JdbcClient db) {
        return new QueriedPart(
                db,
                26,
                "permitDecisions",
                false,
                Map.of("outcome", "permit.decision.", "state", "permit.decision.state."),
                """
                select d.outcome, d.state, d.legal_basis, d.reasons, d.answer, d.decided_on, d.notified_on, d.appeal_by,
                    d.org_id as organisation
                from permits.decision d where d.person_id = :person and cast(:household as uuid) is not null order by d.decided_on
                """);
    }

    @Bean
    RecordPart permitDocumentsPart(JdbcClient db) {
        return new QueriedPart(db, 25, "permitDocuments", false, Map.of("ended_as", "document.ended."), """
                select d.number, d.signed_at, d.ended_as, d.ended_at, f.rendered_at, o.kept_at as photo_kept_at, d.org_id as organisation
                from permits.document d left join permits.document_file f on f.document_id = d.id
                left join permits.document_photo o on o.document_id = d.id
                where d.person_id = :person and cast(:household as uuid) is not null order by d.signed_at
                """);
    }

    @Bean
    RecordPart permitChecksPart(JdbcClient db) {
        return new QueriedPart(db, 27, "permitChecks", false, Map.of("checked", "permit.check."), """
                select c.done_at as at, c.code as checked, c.org_id as organisation from permits.application_check c
                where c.person_id = :person and cast(:household as uuid) is not null order by c.done_at
                """);
    }

    @Bean
    ErasedPart erasedPermitDocuments(JdbcClient db) {
        return new ErasedPart(db, "select permits.erase_documents(:person)");
    }

    @Bean
    RecordPart permitPapersPart(JdbcClient db) {
        return new QueriedPart(db, 28, "permitPapers", false, Map.of("paper", "permit.paper."), """
                select p.made_at as at, p.paper, p.org_id as organisation from permits.paper p
                where p.person_id = :person and cast(:household as uuid) is not null order by p.made_at
                """);
    }

    @Bean
    RecordPart permitDraftsPart(JdbcClient db) {
        return new QueriedPart(db, 29, "permitDrafts", false, Map.of("ground", "permit.ground."), """
                select d.saved_at as at, d.ground, d.org_id as organisation from permits.draft d
                where d.household_id = :household and :person = any(d.people)
                """);
    }

    @Bean
    ErasedPart erasedPermits(JdbcClient db) {
        return new ErasedPart(db, "select permits.erase_person(:person)");
    }
}
