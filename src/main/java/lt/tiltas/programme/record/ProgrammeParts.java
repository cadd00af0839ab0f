package lt.tiltas.programme.record;

import java.util.Map;
import lt.tiltas.registration.ErasedPart;
import lt.tiltas.registration.QueriedPart;
import lt.tiltas.registration.RecordPart;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The family's programme, the person's own goals and the whole family's, and the meetings. */
@Configuration
class ProgrammeParts {

    @Bean
    RecordPart programmesPart(JdbcClient db) {
        return new QueriedPart(db, 40, "programmes", true, Map.of("state", "record.programme."), """
                select r.opened_on, r.months, r.state, r.closed_on, r.lead_name as worker, r.org_id as organisation
                from programme.programme r where r.household_id = :household and cast(:person as uuid) is not null order by r.opened_on
                """);
    }

    @Bean
    RecordPart goalsPart(JdbcClient db) {
        return new QueriedPart(db, 41, "goals", true, Map.of("domain", "domain.", "state", "goal.state."), """
                select g.domain, g.words, g.translation_lt as translation, g.state, g.due_on, g.reached_on
                from programme.goal g join programme.programme r on r.id = g.programme_id
                where r.household_id = :household and (g.person_id is null or g.person_id = :person) order by g.created_at
                """);
    }

    @Bean
    RecordPart stepsPart(JdbcClient db) {
        return new QueriedPart(db, 42, "steps", true, Map.of("state", "step.state."), """
                select t.words, t.translation_lt as translation, t.state, t.due_on, t.done_on
                from programme.step t join programme.goal g on g.id = t.goal_id join programme.programme r on r.id = g.programme_id
                where r.household_id = :household and (g.person_id is null or g.person_id = :person) order by t.created_at
                """);
    }

    @Bean
    RecordPart meetingsPart(JdbcClient db) {
        return new QueriedPart(db, 43, "meetings", true, Map.of("state", "record.meeting."), """
                select m.at, m.place, m.about, m.state, m.with_name as worker, m.note
                from programme.meeting m join programme.programme r on r.id = m.programme_id
                where r.household_id = :household and cast(:person as uuid) is not null order by m.at
                """);
    }

    @Bean
    ErasedPart erasedProgramme(JdbcClient db) {
        return new ErasedPart(db, "select programme.erase_person(:person, :homes)");
    }
}
