package lt.tiltas.placement.record;

import java.util.Map;
import lt.tiltas.registration.QueriedPart;
import lt.tiltas.registration.RecordPart;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where the household wished to live, each time it said so, who of theirs lives where, and what a place must have. */
@Configuration
class WishParts {

    @Bean
    RecordPart wishesPart(JdbcClient db) {
        return new QueriedPart(
                db, 38, "wishes", true, Map.of("feature", "wish.feature.", "said_by", "offer.said-by."), """
                select s.made_at as at, w.rank, w.municipality as organisation, w.feature, w.words, w.translation_lt as translation, s.said_by
                from placement.wish_statement s join placement.wish w on w.statement_id = s.id
                where s.household_id = :household and cast(:person as uuid) is not null order by s.version, w.rank
                """);
    }

    @Bean
    RecordPart wishNeedsPart(JdbcClient db) {
        return new QueriedPart(
                db,
                39,
                "wishNeeds",
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
                select s.made_at as at, s.step_free, s.pets, s.care, s.primary_school + s.basic_school + s.upper_school as school_children,
                    s.work, s.work_words, s.languages, s.living, s.living_with
                from placement.wish_statement s
                where s.household_id = :household and cast(:person as uuid) is not null order by s.version
                """);
    }

    @Bean
    RecordPart tiesPart(JdbcClient db) {
        return new QueriedPart(
                db,
                40,
                "ties",
                true,
                Map.of("who", "tie.who.", "closeness", "tie.closeness.", "basis", "tie.basis."),
                """
                select s.made_at as at, t.who, t.closeness, t.municipality as organisation, t.words, t.basis
                from placement.wish_statement s join placement.tie t on t.statement_id = s.id
                where s.household_id = :household and cast(:person as uuid) is not null order by s.version, t.place
                """);
    }
}
