package lt.tiltas.programme.record;

import java.util.Map;
import lt.tiltas.registration.ErasedPart;
import lt.tiltas.registration.QueriedPart;
import lt.tiltas.registration.RecordPart;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** To which municipality the programme was to go, what was written and said about it, and what came of it. */
@Configuration
class RelocationParts {

    @Bean
    RecordPart relocationsPart(JdbcClient db) {
        return new QueriedPart(db, 46, "relocations", true, Map.of("state", "relocation.state."), """
                select c.to_org as organisation, c.moves_on, c.state, c.note as handover_note, c.words, c.from_name as from_worker,
                    c.to_name as to_worker, c.proposed_at, c.told_at, c.answered_at, c.refused_because, t.held_on
                from programme.relocation c join programme.programme r on r.id = c.programme_id
                left join programme.handover_talk t on t.relocation_id = c.id
                where r.household_id = :household and cast(:person as uuid) is not null order by c.proposed_at
                """);
    }

    @Bean
    ErasedPart erasedRelocations(JdbcClient db) {
        return new ErasedPart(db, "select programme.erase_relocations(:person, :homes)");
    }
}
