package lt.tiltas.permits.record;

import java.util.Map;
import lt.tiltas.registration.ErasedPart;
import lt.tiltas.registration.QueriedPart;
import lt.tiltas.registration.RecordPart;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A person's asylum case and its course: in the person's own copy, and in nobody else's of the household. */
@Configuration
class AsylumParts {

    @Bean
    RecordPart asylumPart(JdbcClient db) {
        return new QueriedPart(db, 27, "asylum", false, Map.of("state", "asylum.state."), """
                select a.state, a.made_on, a.registered_on, a.lodged_on, a.decided_on, a.closed_on, a.org_id as organisation
                from permits.asylum_case a where a.person_id = :person and cast(:household as uuid) is not null order by a.made_on
                """);
    }

    @Bean
    RecordPart asylumStepsPart(JdbcClient db) {
        return new QueriedPart(db, 28, "asylumSteps", false, Map.of("step", "asylum.step."), """
                select e.at, e.step, e.reason, e.org_id as organisation
                from permits.asylum_event e where e.person_id = :person and cast(:household as uuid) is not null order by e.at
                """);
    }

    @Bean
    RecordPart asylumLodgingsPart(JdbcClient db) {
        return new QueriedPart(db, 29, "asylumLodgings", false, Map.of("state", "visit.state."), """
                select a.on_day, lower(a.during) as starts_at, u.name as unit, a.state, l.org_id as organisation
                from permits.lodging_visit l join permits.appointment a on a.id = l.appointment_id join permits.unit u on u.id = a.unit_id
                where l.person_id = :person and cast(:household as uuid) is not null order by a.on_day
                """);
    }

    @Bean
    ErasedPart erasedAsylum(JdbcClient db) {
        return new ErasedPart(db, "select permits.erase_asylum(:person)");
    }
}
