package lt.tiltas.permits.record;

import java.util.Map;
import lt.tiltas.registration.ErasedPart;
import lt.tiltas.registration.QueriedPart;
import lt.tiltas.registration.RecordPart;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Letters about a person: what they said, when they went out and how they arrived. */
@Configuration
class LetterParts {

    @Bean
    RecordPart lettersPart(JdbcClient db) {
        return new QueriedPart(
                db,
                30,
                "permitLetters",
                false,
                Map.of("about", "permit-letter.", "state", "permit-letter.state."),
                """
                select l.kind as about, l.state, l.sent_on, l.delivered_on, l.words as reason, l.org_id as organisation
                from permits.letter l where l.person_id = :person and cast(:household as uuid) is not null order by l.written_on
                """);
    }

    @Bean
    RecordPart letterStepsPart(JdbcClient db) {
        return new QueriedPart(db, 31, "permitLetterSteps", false, Map.of("state", "permit-letter.state."), """
                select e.at, e.to_state as state, e.by_org as organisation from permits.letter_event e
                where e.person_id = :person and cast(:household as uuid) is not null order by e.at
                """);
    }

    @Bean
    RecordPart callsPart(JdbcClient db) {
        return new QueriedPart(
                db,
                32,
                "permitCalls",
                false,
                Map.of("call_answer", "call.answer.", "channel", "permit.end.channel."),
                """
                select c.called_on, c.channel, c.answer as call_answer, c.note, c.org_id as organisation from permits.call c
                where c.household_id = :household and cast(:person as uuid) is not null order by c.called_at
                """);
    }

    @Bean
    ErasedPart erasedCalls(JdbcClient db) {
        return new ErasedPart(db, "select permits.erase_calls(:person, :homes)");
    }

    @Bean
    ErasedPart erasedLetters(JdbcClient db) {
        return new ErasedPart(db, "select permits.erase_letters(:person)");
    }
}
