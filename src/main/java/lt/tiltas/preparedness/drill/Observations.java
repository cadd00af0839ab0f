package lt.tiltas.preparedness.drill;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import lt.tiltas.access.Officer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What observers of a drill saw and timed. */
@Repository
public class Observations {

    private final JdbcClient db;

    Observations(JdbcClient db) {
        this.db = db;
    }

    public List<Observation> of(ExerciseId exercise) {
        return db.sql("""
                select objective_id, kind, words, observed_at, org_id from preparedness.observation where exercise_id = ? order by observed_at, id
                """).param(exercise.value()).query(Observation.class).list();
    }

    void add(ExerciseId exercise, Observation.New observation, Instant now, Officer officer) {
        db.sql("""
                insert into preparedness.observation (id, exercise_id, objective_id, kind, words, observed_at, org_id, observed_by)
                values (:own, :exercise, :objective, :kind, :words, :now, :org, :officer) on conflict (id) do nothing
                """)
                .param("own", observation.own())
                .param("exercise", exercise.value())
                .param("objective", observation.objective())
                .param("kind", observation.kind())
                .param("words", observation.words())
                .param("now", Exercises.moment(now))
                .param("org", officer.organisation().value())
                .param("officer", officer.id())
                .update();
    }

    public List<Timing> timings(ExerciseId exercise) {
        return db.sql("""
                select id, people, began_at, ended_at, timed_by from preparedness.timing where exercise_id = ? order by began_at, id
                """).param(exercise.value()).query(Timing.class).list();
    }

    void begin(ExerciseId exercise, Timing.New timing, Instant now, Officer officer) {
        db.sql("""
                insert into preparedness.timing (id, exercise_id, people, began_at, org_id, timed_by)
                values (:own, :exercise, :people, :now, :org, :officer) on conflict (id) do nothing
                """)
                .param("own", timing.own())
                .param("exercise", exercise.value())
                .param("people", timing.people())
                .param("now", Exercises.moment(now))
                .param("org", officer.organisation().value())
                .param("officer", officer.id())
                .update();
    }

    void end(ExerciseId exercise, UUID timing, Instant now) {
        db.sql("update preparedness.timing set ended_at = ? where exercise_id = ? and id = ? and ended_at is null")
                .params(Exercises.moment(now), exercise.value(), timing)
                .update();
    }
}
