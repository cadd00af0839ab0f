package lt.tiltas.reception.record;

import java.util.Map;
import lt.tiltas.registration.ErasedPart;
import lt.tiltas.registration.QueriedPart;
import lt.tiltas.registration.RecordPart;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** When the person was in the house, was away, and what the person was given. */
@Configuration
class PresenceParts {

    @Bean
    RecordPart passagesPart(JdbcClient db) {
        return new QueriedPart(db, 32, "passages", true, Map.of("way", "what."), """
                select x.way, x.at, i.name as place, x.org_id as organisation
                from reception.passage x join reception.site i on i.id = x.site_id
                where x.person_id = :person and cast(:household as uuid) is not null order by x.at
                """);
    }

    @Bean
    RecordPart issuesPart(JdbcClient db) {
        return new QueriedPart(db, 33, "issues", true, Map.of("what", "what."), """
                select x.what, x.at, x.taken_back_at, i.name as place, x.org_id as organisation
                from reception.issue x join reception.site i on i.id = x.site_id
                where x.person_id = :person and cast(:household as uuid) is not null order by x.at
                """);
    }

    @Bean
    RecordPart leavesPart(JdbcClient db) {
        return new QueriedPart(db, 34, "leaves", true, Map.of("step", "leave.step."), """
                select e.step, e.at, lower(l.during) as valid_from, e.until_on as valid_until, e.words, i.name as place, e.org_id as organisation
                from reception.leave_event e join reception.leave l on l.id = e.leave_id join reception.site i on i.id = l.site_id
                where e.person_id = :person and cast(:household as uuid) is not null order by e.at
                """);
    }

    @Bean
    RecordPart dietsPart(JdbcClient db) {
        return new QueriedPart(db, 35, "diets", true, Map.of("kind", "diet."), """
                select x.kind, x.made_at as at, x.org_id as organisation from reception.diet x
                where x.person_id = :person and cast(:household as uuid) is not null order by x.kind
                """);
    }

    @Bean
    ErasedPart erasedPresence(JdbcClient db) {
        return new ErasedPart(db, "select reception.erase_presence(:person, :homes)");
    }
}
