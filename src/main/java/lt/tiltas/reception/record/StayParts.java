package lt.tiltas.reception.record;

import java.util.Map;
import lt.tiltas.registration.ErasedPart;
import lt.tiltas.registration.QueriedPart;
import lt.tiltas.registration.RecordPart;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where the person slept and lives. */
@Configuration
class StayParts {

    @Bean
    RecordPart staysPart(JdbcClient db) {
        return new QueriedPart(db, 30, "stays", true, Map.of("state", "record.stay."), """
                select s.state, lower(s.during) as valid_from, upper(s.during) as valid_until, i.name as place, i.address, s.org_id as organisation,
                    s.in_spite_why as reason
                from reception.stay s join reception.site i on i.id = s.site_id
                where s.person_id = :person and cast(:household as uuid) is not null order by lower(s.during)
                """);
    }

    @Bean
    RecordPart lodgingsPart(JdbcClient db) {
        return new QueriedPart(db, 31, "lodgings", true, Map.of("kind", "lodging.kind."), """
                select l.kind, lower(l.during) as valid_from, upper(l.during) as valid_until, l.address, l.org_id as organisation
                from reception.lodging l where l.household_id = :household and cast(:person as uuid) is not null order by lower(l.during)
                """);
    }

    @Bean
    ErasedPart erasedReasons(JdbcClient db) {
        return new ErasedPart(db, "select reception.erase_reasons(:person, :homes)");
    }

    @Bean
    ErasedPart erasedReception(JdbcClient db) {
        return new ErasedPart(db, "select reception.erase_person(:person, :homes)");
    }
}
