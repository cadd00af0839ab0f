package lt.tiltas.permits.record;

import java.util.Map;
import lt.tiltas.registration.QueriedPart;
import lt.tiltas.registration.RecordPart;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Visits of the household, and what happened with them. */
@Configuration
class VisitParts {

    @Bean
    RecordPart visitsPart(JdbcClient db) {
        return new QueriedPart(
                db,
                24,
                "visits",
                false,
                Map.of("purpose", "visit.purpose.", "state", "visit.state.", "channel", "record.visit-channel."),
                """
                select a.on_day, lower(a.during) as starts_at, u.name as unit, a.purpose, a.state, a.channel, a.org_id as organisation
                from permits.appointment a join permits.unit u on u.id = a.unit_id
                where a.household_id = :household and cast(:person as uuid) is not null order by a.on_day
                """);
    }

    /** Only once the household has been told. */
    @Bean
    RecordPart windowsPart(JdbcClient db) {
        return new QueriedPart(db, 25, "permitWindows", false, Map.of("reason", "visit.early."), """
                select w.opens_on, w.closes_on, e.reason, e.let_in_at as at, w.org_id as organisation from permits.campaign_window w
                left join permits.early_visit e on e.campaign_id = w.campaign_id and e.household_id = w.household_id
                where w.household_id = :household and cast(:person as uuid) is not null and w.invited_on is not null order by w.opens_on
                """);
    }

    @Bean
    RecordPart visitStepsPart(JdbcClient db) {
        return new QueriedPart(db, 25, "visitSteps", false, Map.of("state", "visit.state."), """
                select e.at, e.starts_at, e.to_state as state, e.by_org as organisation from permits.visit_event e
                where e.household_id = :household and cast(:person as uuid) is not null order by e.at
                """);
    }
}
