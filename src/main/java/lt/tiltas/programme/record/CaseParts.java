package lt.tiltas.programme.record;

import java.util.Map;
import lt.tiltas.registration.ErasedPart;
import lt.tiltas.registration.QueriedPart;
import lt.tiltas.registration.RecordPart;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whose work the family was, how much of it, its stages, how the programme ended and how it went afterwards. */
@Configuration
class CaseParts {

    @Bean
    RecordPart caseLeadsPart(JdbcClient db) {
        return new QueriedPart(db, 44, "caseLeads", true, Map.of(), """
                select c.officer_name as worker, c.led_at as organisation, c.since as since_at, c.until as until_at
                from programme.case_role c join programme.programme r on r.id = c.programme_id
                where r.household_id = :household and cast(:person as uuid) is not null order by c.since
                """);
    }

    @Bean
    RecordPart caseWeightsPart(JdbcClient db) {
        return new QueriedPart(db, 45, "caseWeights", true, Map.of("case_weight", "case-weight."), """
                select c.weight as case_weight, c.reason as reasons, c.since as since_at, c.until as until_at, c.set_by_name as worker
                from programme.weight c join programme.programme r on r.id = c.programme_id
                where r.household_id = :household and cast(:person as uuid) is not null order by c.since
                """);
    }

    @Bean
    RecordPart caseTransfersPart(JdbcClient db) {
        return new QueriedPart(db, 46, "caseTransfers", true, Map.of("state", "transfer.state."), """
                select c.from_name as from_worker, c.to_name as to_worker, c.reason as reasons, c.state, c.proposed_at, c.note as handover_note,
                    c.refused_because
                from programme.transfer c join programme.programme r on r.id = c.programme_id
                where r.household_id = :household and cast(:person as uuid) is not null order by c.proposed_at
                """);
    }

    @Bean
    RecordPart caseStagesPart(JdbcClient db) {
        return new QueriedPart(db, 47, "caseStages", true, Map.of("case_stage", "stage."), """
                select c.stage as case_stage, c.entered_on, c.evidence, c.note as handover_note, c.made_by_name as worker
                from programme.case_stage c join programme.programme r on r.id = c.programme_id
                where r.household_id = :household and cast(:person as uuid) is not null order by c.created_at
                """);
    }

    @Bean
    RecordPart caseClosuresPart(JdbcClient db) {
        return new QueriedPart(
                db, 48, "caseClosures", true, Map.of("destination", "destination.", "state", "record.closure."), """
                select c.destination, c.bridges, c.state, c.proposed_by_name as worker, c.objection, c.closed_on
                from programme.closure c join programme.programme r on r.id = c.programme_id
                where r.household_id = :household and cast(:person as uuid) is not null order by c.created_at
                """);
    }

    @Bean
    RecordPart caseFollowUpsPart(JdbcClient db) {
        return new QueriedPart(
                db,
                49,
                "caseFollowUps",
                true,
                Map.of(
                        "state", "follow-up.state.",
                        "living_on", "follow-up.living.",
                        "home_is", "follow-up.home.",
                        "own_plan", "follow-up.own-plan."),
                """
                select c.horizon, c.due_on, c.state, c.answered_on, c.living as living_on, c.home as home_is, c.own_plan, c.words
                from programme.follow_up c join programme.programme r on r.id = c.programme_id
                where r.household_id = :household and cast(:person as uuid) is not null order by c.horizon
                """);
    }

    @Bean
    ErasedPart erasedCase(JdbcClient db) {
        return new ErasedPart(db, "select programme.erase_case(:person, :homes)");
    }
}
