package lt.tiltas.reception.need;

import java.util.Map;
import lt.tiltas.registration.ErasedPart;
import lt.tiltas.registration.QueriedPart;
import lt.tiltas.registration.RecordPart;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a household needed of its house, in the copy of the record; and how it is erased. */
@Configuration
class NeedParts {

    @Bean
    RecordPart needsMetPart(JdbcClient db) {
        return new QueriedPart(db, 32, "needsMet", true, Map.of("kind", "need-met.kind."), """
                select n.kind, n.met, n.provider, n.words, n.until_on as valid_until, n.org_id as organisation
                from reception.need_met n where n.household_id = :household and cast(:person as uuid) is not null order by n.recorded_at
                """);
    }

    @Bean
    ErasedPart erasedNeedsMet(JdbcClient db) {
        return new ErasedPart(db, "select reception.erase_needs(:person, :homes)");
    }
}
