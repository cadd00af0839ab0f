package lt.tiltas.preparedness.run;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import lt.tiltas.access.Officer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Runs that were made again. */
@Repository
class Repeats {

    private final JdbcClient db;

    Repeats(JdbcClient db) {
        this.db = db;
    }

    void add(UUID id, UUID run, Reckoned again, Difference difference, boolean same, Officer officer) {
        Point first = difference.points().isEmpty() ? null : difference.points().getFirst();
        db.sql("""
                insert into preparedness.run_repeat (id, run_id, engine, result_sha256, same, differing, first_measure, first_week, ms, made_by, made_by_name)
                values (:id, :run, :engine, :result, :same, :differing, :measure, :week, :ms, :officer, :name) on conflict (id) do nothing
                """)
                .param("id", id)
                .param("run", run)
                .param("engine", again.engine())
                .param("result", again.result())
                .param("same", same)
                .param("differing", difference.points().size())
                .param("measure", first == null ? null : first.measure())
                .param("week", first == null ? null : first.week())
                .param("ms", again.ms())
                .param("officer", officer.id())
                .param("name", officer.name())
                .update();
    }

    List<Repeat> of(UUID run) {
        return db.sql("""
                select id, engine, result_sha256, same, differing, first_measure, first_week, ms, made_at, made_by_name
                from preparedness.run_repeat where run_id = :run order by made_at desc
                """)
                .param("run", run)
                .query((rs, n) -> {
                    String measure = rs.getString("first_measure");
                    return new Repeat(
                            rs.getObject("id", UUID.class),
                            new StoredRun.By(
                                    rs.getObject("made_at", OffsetDateTime.class), rs.getString("made_by_name")),
                            rs.getInt("engine"),
                            rs.getString("result_sha256"),
                            rs.getBoolean("same"),
                            rs.getInt("differing"),
                            measure == null ? null : new Repeat.First(measure, rs.getInt("first_week")),
                            rs.getInt("ms"));
                })
                .list();
    }
}
