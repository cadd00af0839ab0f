package lt.tiltas.reception.host;

import java.util.Map;
import lt.tiltas.registration.ErasedPart;
import lt.tiltas.registration.QueriedPart;
import lt.tiltas.registration.RecordPart;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is kept about a person who lives with a host. */
@Configuration
class HostParts {

    @Bean
    RecordPart hostContractsPart(JdbcClient db) {
        return new QueriedPart(
                db, 32, "hostContracts", true, Map.of("state", "contract.state.", "ended_why", "contract.why."), """
                select c.state, c.number, lower(c.during) as valid_from, upper(c.during) - 1 as valid_until, c.ended_why, s.address,
                    c.org_id as organisation
                from reception.host_contract c join reception.site s on s.id = c.site_id
                where c.household_id = :household and cast(:person as uuid) is not null order by lower(c.during)
                """);
    }

    @Bean
    RecordPart hostVisitsPart(JdbcClient db) {
        return new QueriedPart(db, 33, "hostVisits", true, Map.of("found", "visit.result."), """
                select v.due_on, v.done_on, v.result as found, v.org_id as organisation from reception.host_visit v
                where v.household_id = :household and cast(:person as uuid) is not null order by v.due_on
                """);
    }

    @Bean
    RecordPart hostClaimsPart(JdbcClient db) {
        return new QueriedPart(db, 34, "hostClaims", true, Map.of(), """
                select g.from_on as valid_from, g.until_on as valid_until, g.org_id as organisation from reception.compensation_person g
                where g.person_id = :person and cast(:household as uuid) is not null order by g.from_on
                """);
    }

    @Bean
    ErasedPart erasedVisits(JdbcClient db) {
        return new ErasedPart(db, "select reception.erase_visits(:person, :homes)");
    }

    @Bean
    ErasedPart erasedClaims(JdbcClient db) {
        return new ErasedPart(db, "select reception.erase_claims(:person, :homes)");
    }
}
