package lt.tiltas.programme.record;

import java.util.Map;
import lt.tiltas.registration.ErasedPart;
import lt.tiltas.registration.QueriedPart;
import lt.tiltas.registration.RecordPart;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Wishes for a mentor, whom the person has met, and for how long. */
@Configuration
class MentorParts {

    @Bean
    RecordPart mentorMatchesPart(JdbcClient db) {
        return new QueriedPart(
                db,
                47,
                "mentorMatches",
                true,
                Map.of("state", "match.state.", "sex", "sex.", "agreed_how", "match.how.", "ended_by", "match.side."),
                """
                select m.state, m.languages, m.sex, m.aims, t.name as mentor, g.words as goal, m.wished_on, m.proposed_on, m.agreed_on,
                    m.agreed_how, m.met_on, m.going_on, m.next_at, m.place, cardinality(m.refused) as refused, m.ended_on, m.ended_by
                from programme.mentor_match m left join programme.mentor t on t.id = m.mentor_id
                left join programme.goal g on g.id = m.goal_id
                where m.person_id = :person and cast(:household as uuid) is not null order by m.created_at
                """);
    }

    @Bean
    RecordPart mentorHoursPart(JdbcClient db) {
        return new QueriedPart(
                db,
                48,
                "mentorHours",
                true,
                Map.of("aim", "mentor.aim.", "side", "match.side.", "state", "match.hours."),
                """
                select h.day, h.minutes, h.aim, h.side, h.state, h.written_at, h.answered_at
                from programme.mentor_hours h join programme.mentor_match m on m.id = h.match_id
                where m.person_id = :person and cast(:household as uuid) is not null order by h.day
                """);
    }

    @Bean
    ErasedPart erasedMentoring(JdbcClient db) {
        return new ErasedPart(db, "select programme.erase_mentoring(:person) where cast(:homes as uuid[]) is not null");
    }
}
