package lt.tiltas.preparedness.review;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import lt.tiltas.preparedness.activation.Activation;
import lt.tiltas.web.Dates;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The scenario that was acted on, and how many people have been registered since. */
@Repository
class ChosenScenarios {

    private record Chosen(int people, int weeks) {}

    private final JdbcClient db;

    ChosenScenarios(JdbcClient db) {
        this.db = db;
    }

    /** Null when none was chosen. */
    ReviewPage.@Nullable Forecast of(Activation board, LocalDate today) {
        LocalDate from = Dates.day(board.times().proposedAt());
        LocalDate until = board.times().closedAt() == null
                ? today
                : Dates.day(board.times().closedAt());
        return db.sql(
                        "select people, weeks from preparedness.assessed where activation_id = ? and chosen_at is not null")
                .param(board.id().value())
                .query(Chosen.class)
                .optional()
                .map(chosen -> new ReviewPage.Forecast(chosen.people(), chosen.weeks(), registered(from, until), (int)
                        ChronoUnit.DAYS.between(from, until)))
                .orElse(null);
    }

    private int registered(LocalDate from, LocalDate until) {
        return db.sql("""
                select coalesce(sum(value), 0)::int from preparedness.reading where indicator = 'registered-day' and day > :from and day <= :until
                """)
                .param("from", from)
                .param("until", until)
                .query(Integer.class)
                .single();
    }
}
