package lt.tiltas.programme.record;

import java.util.Map;
import lt.tiltas.registration.QueriedPart;
import lt.tiltas.registration.RecordPart;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the family has said about text messages, and what became of those after talks that did not take place. */
@Configuration
class TextParts {

    @Bean
    RecordPart textChoicesPart(JdbcClient db) {
        return new QueriedPart(db, 47, "textChoices", true, Map.of("side", "outcome.by."), """
                select c.wanted as texts_wanted, c.side, c.said_at from programme.text_choice c
                join programme.programme p on p.id = c.programme_id
                where p.household_id = :household and cast(:person as uuid) is not null order by c.said_at
                """);
    }

    @Bean
    RecordPart missedTextsPart(JdbcClient db) {
        return new QueriedPart(db, 48, "missedTexts", true, Map.of("text_message", "missed.state."), """
                select m.at, t.state as text_message, t.state_at as sms_at from programme.missed_text t
                join programme.meeting m on m.id = t.meeting_id join programme.programme p on p.id = m.programme_id
                where p.household_id = :household and cast(:person as uuid) is not null order by m.at
                """);
    }
}
