package lt.tiltas.placement.record;

import java.util.List;
import java.util.Map;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.PersonId;
import lt.tiltas.registration.RecordEntry;
import lt.tiltas.registration.RecordPart;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which places were offered to the household, and what it answered. */
@Configuration
class OfferParts {

    /** One statement with the parameters {@code person} and {@code household}. */
    private record Part(JdbcClient db, int order, String name, boolean care, Map<String, String> codes, String sql)
            implements RecordPart {

        @Override
        public List<RecordEntry> of(PersonId person, HouseholdId household) {
            return db.sql(sql)
                    .param("person", person.value())
                    .param("household", household.value())
                    .query(RecordEntry.row(codes))
                    .list();
        }
    }

    @Bean
    RecordPart offersPart(JdbcClient db) {
        return new Part(db, 32, "offers", true, Map.of("answer", "record.answer."), """
                select o.offered_at as at, c.municipality as organisation, o.answer_by, o.answer, o.answered_at, o.words, o.moves_on
                from placement.offer o join placement.candidate c on c.proposal_id = o.proposal_id and c.rank = o.rank
                where o.household_id = :household and cast(:person as uuid) is not null order by o.offered_at
                """);
    }
}
