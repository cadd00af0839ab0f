package lt.tiltas.placement.record;

import java.util.Map;
import lt.tiltas.registration.ErasedPart;
import lt.tiltas.registration.QueriedPart;
import lt.tiltas.registration.RecordPart;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which places were offered to the household, what was said about them, and by whom. */
@Configuration
class OfferParts {

    private static final String SAID_BY = "offer.said-by.";
    private static final String STATE = "offer.state.";

    /** How the engine ranked the places, and why: no decision, which is a person's (article 15(1)(h)). */
    @Bean
    RecordPart proposalsPart(JdbcClient db) {
        return new QueriedPart(
                db,
                33,
                "proposals",
                true,
                Map.of(
                        "reasons_for",
                        "placement.for.",
                        "reasons_against",
                        "placement.against.",
                        "chosen_because",
                        "placement.override."),
                """
                select p.made_at as at, c.rank, c.municipality as organisation, c.site_name as place, c.score, c.net as after_others, c.reasons_for, c.reasons_against,
                    c.override_reason as chosen_because, c.override_words as words
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
                Map.of(
                        "state",
                        STATE,
                        "answer",
                        "record.offer-answer.",
                        "refused_because",
                        "placement.declined.",
                        "said_by",
                        SAID_BY),
                """
                select o.offered_at as at, o.municipality as organisation, c.site_name as place, (o.due_at at time zone 'Europe/Vilnius')::date as answer_by,
                    o.state, o.ended_at as answered_at, o.moves_on, a.answer, a.reason as refused_because, a.words, a.said_by
                from placement.offer o join placement.candidate c on c.proposal_id = o.proposal_id and c.rank = o.rank
                left join placement.household_answer a on a.offer_id = o.id
                where o.household_id = :household and cast(:person as uuid) is not null order by o.offered_at
                """);
    }

    @Bean
    RecordPart offerCoursePart(JdbcClient db) {
        return new QueriedPart(
                db,
                34,
                "offerCourse",
                true,
                Map.of("step", "offer.step.", "state", STATE, "refused_because", "offer.withdrawn."),
                """
                select e.at, o.municipality as organisation, e.step, e.to_state as state, e.reason as refused_because
                from placement.offer_event e join placement.offer o on o.id = e.offer_id
                where e.household_id = :household and cast(:person as uuid) is not null order by e.at
                """);
    }

    @Bean
    RecordPart offerToldPart(JdbcClient db) {
        return new QueriedPart(
                db,
                35,
                "offerTold",
                true,
                Map.of(
                        "pets",
                        "pet.",
                        "care",
                        "care.",
                        "work",
                        "work.field.",
                        "living",
                        "wish.living.",
                        "languages",
                        "language"),
                """
                select o.offered_at as at, o.municipality as organisation, p.women + p.men as people,
                    p.primary_school + p.basic_school + p.upper_school as school_children, p.step_free, p.pets, p.care, p.work, p.living,
                    p.languages, p.relatives_here, p.note
                from placement.offer_profile p join placement.offer o on o.id = p.offer_id
                where p.household_id = :household and cast(:person as uuid) is not null order by o.offered_at
                """);
    }

    @Bean
    RecordPart municipalityAnswersPart(JdbcClient db) {
        return new QueriedPart(
                db,
                36,
                "municipalityAnswers",
                true,
                Map.of("answer", "answer.", "cannot_because", "answer.reason."),
                """
                select m.made_at as at, m.org_id as organisation, m.answer, m.place, m.from_on, m.contact_name, m.reason as cannot_because, m.words
                from placement.municipality_answer m
                where m.household_id = :household and cast(:person as uuid) is not null order by m.made_at
                """);
    }

    @Bean
    RecordPart objectionsPart(JdbcClient db) {
        return new QueriedPart(
                db, 37, "objections", true, Map.of("answer", "objection.answer.", "said_by", SAID_BY), """
                select b.made_at as at, b.org_id as organisation, b.words, b.said_by, b.due_on, b.answer, b.answer_words
                from placement.objection b
                where b.household_id = :household and cast(:person as uuid) is not null order by b.made_at
                """);
    }

    @Bean
    ErasedPart erasedPlacement(JdbcClient db) {
        return new ErasedPart(db, "select placement.erase_person(:person, :homes)");
    }
}
