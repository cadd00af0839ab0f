package lt.tiltas.registration.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lt.tiltas.registration.QueriedPart;
import lt.tiltas.registration.RecordEntry;
import lt.tiltas.registration.RecordEntry.Fact;
import lt.tiltas.registration.RecordPart;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration
class SourcePart {

    private static final List<String> LOCKED = List.of("intake_id", "line", "sealed");

    /** The person's own line of the list in which an office sent it (article 15(1)(g)). */
    @Bean
    RecordPart intakeSourcePart(JdbcClient db, RowContents contents) {
        return new QueriedPart(db, 17, "source", true, Map.of(), """
                select h.stored_at as at, r.org_id as organisation, r.intake_id, r.line, r.sealed
                from registration.intake_row r left join registration.intake_hash h on h.intake_id = r.intake_id and h.line = r.line
                where r.person_id = :person and cast(:household as uuid) is not null order by h.stored_at
                """, (readable, rs) -> {
            List<Fact> facts = new ArrayList<>(readable.facts());
            facts.removeIf(fact -> LOCKED.contains(fact.name()));
            List<String> cells = contents.open(
                            rs.getObject("intake_id", UUID.class), rs.getInt("line"), rs.getBytes("sealed"))
                    .cells();
            if (!cells.isEmpty()) {
                facts.add(new Fact("cells", cells, ""));
            }
            return new RecordEntry(List.copyOf(facts));
        });
    }
}
