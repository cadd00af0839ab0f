package lt.tiltas.preparedness.drill;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.preparedness.activation.ExerciseTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The time of drills: every line stays, so that it can be said afterwards what the clock showed at any moment. */
@Repository
public class Paces implements ExerciseTime {

    private final JdbcClient db;
    private final Clock clock;

    Paces(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** In order; none before the start. */
    public List<Pace> of(ExerciseId exercise) {
        return db.sql(
                        "select from_at, rate, exercise_at from preparedness.exercise_pace where exercise_id = ? order by number")
                .param(exercise.value())
                .query((rs, n) -> new Pace(
                        rs.getObject("from_at", OffsetDateTime.class).toInstant(),
                        rs.getInt("rate"),
                        rs.getObject("exercise_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Of the wall, not of a drill. */
    Instant real() {
        return clock.instant();
    }

    @Override
    public Instant now(UUID exercise) {
        return now(new ExerciseId(exercise));
    }

    /** What the clock of the drill shows. */
    public Instant now(ExerciseId exercise) {
        List<Pace> paces = of(exercise);
        if (paces.isEmpty()) {
            throw new NotHere("time of exercise " + exercise);
        }
        return paces.getLast().at(clock.instant());
    }

    public Instant began(ExerciseId exercise) {
        return of(exercise).getFirst().exerciseAt();
    }

    /** The exercise is locked by whoever calls. */
    void add(ExerciseId exercise, Pace pace, Officer officer) {
        db.sql("""
                insert into preparedness.exercise_pace (exercise_id, number, from_at, rate, exercise_at, set_by)
                values (:id, (select coalesce(max(number), 0) + 1 from preparedness.exercise_pace where exercise_id = :id), :from, :rate, :at, :officer)
                """)
                .param("id", exercise.value())
                .param("from", Exercises.moment(pace.fromAt()))
                .param("rate", pace.rate())
                .param("at", Exercises.moment(pace.exerciseAt()))
                .param("officer", officer.id())
                .update();
    }
}
