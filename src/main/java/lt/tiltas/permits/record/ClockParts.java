package lt.tiltas.permits.record;

import java.util.Map;
import lt.tiltas.registration.ErasedPart;
import lt.tiltas.registration.QueriedPart;
import lt.tiltas.registration.RecordPart;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** By when something had to happen with an application, and what moved that day. */
@Configuration
class ClockParts {

    @Bean
    RecordPart clocksPart(JdbcClient db) {
        return new QueriedPart(db, 24, "clocks", false, Map.of("rule", "rule.", "outcome", "clock.state."), """
                select c.rule, c.started_on, c.due_on, c.ended_on, c.outcome, c.org_id as organisation
                from permits.clock c where c.person_id = :person and cast(:household as uuid) is not null order by c.started_on
                """);
    }

    @Bean
    RecordPart clockPausesPart(JdbcClient db) {
        return new QueriedPart(db, 25, "clockPauses", false, Map.of("cause", "clock.cause."), """
                select p.from_on, p.to_on, p.cause, p.org_id as organisation
                from permits.clock_pause p where p.person_id = :person and cast(:household as uuid) is not null order by p.from_on
                """);
    }

    @Bean
    RecordPart clockChangesPart(JdbcClient db) {
        return new QueriedPart(db, 26, "clockChanges", false, Map.of("rule", "rule.", "kind", "clock.kind."), """
                select h.at, h.rule, h.kind, h.before_on, h.after_on, h.reason, h.org_id as organisation
                from permits.clock_change h where h.person_id = :person and cast(:household as uuid) is not null order by h.at
                """);
    }

    @Bean
    ErasedPart erasedClocks(JdbcClient db) {
        return new ErasedPart(db, "select permits.erase_clocks(:person)");
    }
}
