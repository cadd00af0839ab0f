package lt.tiltas.preparedness.review;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.preparedness.activation.ActivationId;
import lt.tiltas.preparedness.drill.ExerciseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reviews with their ratings, improvements and what was opened. */
@Repository
class Reviews {

    /** A house that was opened on a board. */
    record Opening(UUID site, String name, int municipality, int places, OffsetDateTime openedAt, int leadDays) {}

    /** An inject of a later drill that repeats one. */
    public record Repeated(UUID id, UUID replays, String exercise, OffsetDateTime givenAt) {}

    private final JdbcClient db;
    private final Clock clock;

    Reviews(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    Optional<Review> find(ReviewId id) {
        return one("id", id.value());
    }

    Optional<Review> find(Review.Of of) {
        return of.exercise() != null ? one("exercise_id", of.exercise()) : one("activation_id", of.activation());
    }

    private Optional<Review> one(String column, UUID value) {
        return db.sql("select id, exercise_id, activation_id, expected, why, changes from preparedness.review where "
                        + column + " = ?")
                .param(value)
                .query((rs, n) -> {
                    UUID exercise = rs.getObject("exercise_id", UUID.class);
                    return new Review(
                            new ReviewId(rs.getObject("id", UUID.class)),
                            exercise == null ? null : new ExerciseId(exercise),
                            new ActivationId(exercise == null ? rs.getObject("activation_id", UUID.class) : exercise),
                            new Review.Words(rs.getString("expected"), rs.getString("why"), rs.getString("changes")));
                })
                .optional();
    }

    void add(Review.Of of, Officer officer) {
        db.sql("""
                insert into preparedness.review (id, exercise_id, activation_id, opened_by, opened_at)
                values (gen_random_uuid(), :exercise, :activation, :officer, :now) on conflict do nothing
                """)
                .param("exercise", of.exercise())
                .param("activation", of.activation())
                .param("officer", officer.id())
                .param("now", now())
                .update();
    }

    void write(ReviewId id, Review.Words words) {
        db.sql("update preparedness.review set expected = ?, why = ?, changes = ? where id = ?")
                .params(words.expected(), words.why(), words.changes(), id.value())
                .update();
    }

    List<Rating> ratings(ReviewId id) {
        return db.sql("select objective_id, step, rating, words from preparedness.rating where review_id = ?")
                .param(id.value())
                .query(Rating.class)
                .list();
    }

    void rate(ReviewId id, Rating.New rating, Officer officer) {
        db.sql("""
                insert into preparedness.rating (review_id, objective_id, step, rating, words, rated_by, rated_at)
                values (:id, :objective, :step, :rating, :words, :officer, :now)
                on conflict (review_id, objective_id, step) do update
                set rating = excluded.rating, words = excluded.words, rated_by = excluded.rated_by, rated_at = excluded.rated_at
                """)
                .param("id", id.value())
                .param("objective", rating.objective())
                .param("step", rating.objective() == null ? rating.step() : null)
                .param("rating", rating.rating())
                .param("words", rating.words() == null ? "" : rating.words())
                .param("officer", officer.id())
                .param("now", now())
                .update();
    }

    void add(ReviewId id, Lesson lesson, Officer officer) {
        db.sql("""
                insert into preparedness.improvement (id, review_id, words, org_id, due_on, inject_id, added_by, added_at)
                values (:own, :id, :words, :org, :due, :inject, :officer, :now) on conflict (id) do nothing
                """)
                .param("own", lesson.own())
                .param("id", id.value())
                .param("words", lesson.words())
                .param("org", lesson.org())
                .param("due", lesson.dueOn())
                .param("inject", lesson.inject())
                .param("officer", officer.id())
                .param("now", now())
                .update();
    }

    void add(Lesson.Retested test, UUID replays, Officer officer) {
        db.sql("""
                insert into preparedness.retest (id, improvement_id, replays, inject_id, result, words, tested_by, tested_at)
                values (:own, :improvement, :replays, :again, :result, :words, :officer, :now) on conflict do nothing
                """)
                .param("own", test.own())
                .param("improvement", test.improvement())
                .param("replays", replays)
                .param("again", test.again())
                .param("result", test.result())
                .param("words", test.said() == null ? "" : test.said())
                .param("officer", officer.id())
                .param("now", now())
                .update();
    }

    /** Given in a later drill: what an improvement of this review can be tried by. */
    List<Repeated> repeated(ReviewId id) {
        return db.sql("""
                select n.id, n.replays, e.name as exercise, n.given_at from preparedness.improvement i
                join preparedness.inject n on n.replays = i.inject_id join preparedness.exercise e on e.id = n.exercise_id
                join preparedness.inject o on o.id = i.inject_id and o.exercise_id <> n.exercise_id
                where i.review_id = ? and n.given_at is not null order by n.given_at, n.id
                """).param(id.value()).query(Repeated.class).list();
    }

    List<Opening> openings(ActivationId board) {
        return db.sql("""
                select site_id as site, name, municipality, places, opened_at,
                       greatest(0, ready_on - (opened_at at time zone 'Europe/Vilnius')::date) as lead_days
                from preparedness.opened_site where activation_id = ? order by opened_at, name
                """).param(board.value()).query(Opening.class).list();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
