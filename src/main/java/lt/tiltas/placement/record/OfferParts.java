package lt.tiltas.placement.record;

import java.util.Map;
import lt.tiltas.registration.ErasedPart;
import lt.tiltas.registration.QueriedPart;
import lt.tiltas.registration.RecordPart;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which places were offered to the household, and what it answered. */
@Configuration
class OfferParts {

    /** How the engine ranked the places, and why: no decision, which is a person's (article 15(1)(h)). */
    @Bean
    RecordPart proposalsPart(JdbcClient db) {
        return new QueriedPart(
                db,
                33,
                "proposals",
                true,
                Map.of("reasons_for", "placement.for.", "reasons_against", "placement.against."),
                """
                select p.made_at as at, c.rank, c.municipality as organisation, c.site_name as place, c.score, c.reasons_for, c.reasons_against
                from placement.proposal p join placement.candidate c on c.proposal_id = p.id
                where p.household_id = :household and cast(:person as uuid) is not null order by p.made_at, c.rank
                """);
    }

    @Bean
    RecordPart offersPart(JdbcClient db) {
        return new QueriedPart(
                db,
                32,
                "offers",
                true,
                Map.of("answer", "record.answer.", "refused_because", "placement.declined."),
                """
                select o.offered_at as at, c.municipality as organisation, o.answer_by, o.answer, o.answered_at, o.reason as refused_because, o.words, o.moves_on
                from placement.offer o join placement.candidate c on c.proposal_id = o.proposal_id and c.rank = o.rank
                where o.household_id = :household and cast(:person as uuid) is not null order by o.offered_at
                """);
    }

    @Bean
    ErasedPart erasedPlacement(JdbcClient db) {
        return new ErasedPart(db, "select placement.erase_person(:person, :homes)");
    }
}
