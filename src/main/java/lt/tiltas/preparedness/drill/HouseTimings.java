package lt.tiltas.preparedness.drill;

import java.time.Instant;
import java.util.List;
import lt.tiltas.access.Officer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Houses that were made ready in drills. */
@Repository
public class HouseTimings {

    private final JdbcClient db;

    HouseTimings(JdbcClient db) {
        this.db = db;
    }

    public List<HouseTiming> of(ExerciseId exercise) {
        return db.sql("""
                select id, site_id, name, began_at, ready_at, found, timed_by from preparedness.house_timing where exercise_id = ? order by began_at, id
                """).param(exercise.value()).query(HouseTiming.class).list();
    }

    void begin(ExerciseId exercise, HouseTiming.New timing, DrillHouses.House house, Instant now, Officer officer) {
        db.sql("""
                insert into preparedness.house_timing (id, exercise_id, site_id, name, began_at, org_id, timed_by)
                values (:own, :exercise, :site, :name, :now, :org, :officer) on conflict (id) do nothing
                """)
                .param("own", timing.own())
                .param("exercise", exercise.value())
                .param("site", house.id())
                .param("name", house.name())
                .param("now", Exercises.moment(now))
                .param("org", officer.organisation().value())
                .param("officer", officer.id())
                .update();
    }

    void end(ExerciseId exercise, HouseTiming.Ready ready, Instant now) {
        db.sql("""
                update preparedness.house_timing set ready_at = ?, found = ? where exercise_id = ? and id = ? and ready_at is null
                """)
                .params(Exercises.moment(now), ready.found(), exercise.value(), ready.house())
                .update();
    }
}
