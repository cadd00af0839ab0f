package lt.tiltas.preparedness.run;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.ToDoubleFunction;
import lt.tiltas.access.Officer;
import lt.tiltas.preparedness.scenario.AskedOf;
import lt.tiltas.preparedness.scenario.Documents;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Runs with what they were reckoned from. Nothing is changed but the note. */
@Repository
class StoredRuns {

    private static final String RUN = """
            select r.id, r.inputs_sha256, r.result_sha256, r.seed, r.engine, r.runs, r.weeks, r.short_chance, r.short_week, r.short_p50, r.short_p95,
                r.ms, r.made_at, r.made_by_name, r.note, r.locked_at, r.locked_by_name, v.scenario_id, v.number, v.country, v.address, s.name
            from preparedness.run r join preparedness.scenario_version v on v.id = r.version_id join preparedness.scenario s on s.id = v.scenario_id
            """;

    private final JdbcClient db;

    StoredRuns(JdbcClient db) {
        this.db = db;
    }

    /** @param inputs the document that they are the SHA-256 of */
    record New(UUID id, UUID version, String inputs, long seed, int runs, int weeks, Reckoned reckoned) {}

    /** The same id is one run. */
    boolean add(New run, Officer officer) {
        Reckoned reckoned = run.reckoned();
        int added = db.sql("""
                insert into preparedness.run (id, version_id, inputs, inputs_sha256, result_sha256, seed, engine, runs, weeks,
                    short_chance, short_week, short_p50, short_p95, ms, made_by, made_by_name)
                values (:id, :version, :inputs, :hash, :result, :seed, :engine, :runs, :weeks, :chance, :week, :p50, :p95, :ms, :officer, :name)
                on conflict (id) do nothing
                """)
                .param("id", run.id())
                .param("version", run.version())
                .param("inputs", run.inputs())
                .param("hash", Documents.sha256(run.inputs()))
                .param("result", reckoned.result())
                .param("seed", run.seed())
                .param("engine", reckoned.engine())
                .param("runs", run.runs())
                .param("weeks", run.weeks())
                .param("chance", reckoned.shortage().chance())
                .param("week", reckoned.shortage().week())
                .param("p50", reckoned.shortage().people().p50())
                .param("p95", reckoned.shortage().people().p95())
                .param("ms", reckoned.ms())
                .param("officer", officer.id())
                .param("name", officer.name())
                .update();
        if (added > 0) {
            addPoints(run.id(), reckoned.points());
        }
        return added > 0;
    }

    private void addPoints(UUID run, List<Point> points) {
        db.sql("""
                insert into preparedness.run_point (run_id, week, measure, p5, p25, p50, p75, p95)
                select :run, * from unnest(:weeks::int[], :measures::text[], :p5::float8[], :p25::float8[], :p50::float8[], :p75::float8[], :p95::float8[])
                """)
                .param("run", run)
                .param("weeks", points.stream().map(Point::week).toArray(Integer[]::new))
                .param("measures", points.stream().map(Point::measure).toArray(String[]::new))
                .param("p5", column(points, Point::p5))
                .param("p25", column(points, Point::p25))
                .param("p50", column(points, Point::p50))
                .param("p75", column(points, Point::p75))
                .param("p95", column(points, Point::p95))
                .update();
    }

    private static Double[] column(List<Point> points, ToDoubleFunction<Point> of) {
        return points.stream().mapToDouble(of).boxed().toArray(Double[]::new);
    }

    List<StoredRun> all(int most) {
        return db.sql(RUN + "order by r.made_at desc limit :most")
                .param("most", most)
                .query((rs, n) -> run(rs))
                .list();
    }

    List<StoredRun> of(UUID scenario) {
        return db.sql(RUN + "where v.scenario_id = :scenario order by r.made_at desc")
                .param("scenario", scenario)
                .query((rs, n) -> run(rs))
                .list();
    }

    Optional<StoredRun> find(UUID id) {
        return db.sql(RUN + "where r.id = :id")
                .param("id", id)
                .query((rs, n) -> run(rs))
                .optional();
    }

    String inputs(UUID run) {
        return db.sql("select inputs from preparedness.run where id = :id")
                .param("id", run)
                .query(String.class)
                .single();
    }

    List<Point> points(UUID run) {
        return db.sql(
                        "select week, measure, p5, p25, p50, p75, p95 from preparedness.run_point where run_id = :run order by measure, week")
                .param("run", run)
                .query(Point.class)
                .list();
    }

    /** Whether it could be written: a locked run keeps its note. */
    boolean note(UUID run, String note, boolean lock, Officer officer) {
        return db.sql("""
                update preparedness.run set note = :note, locked_at = case when cast(:lock as boolean) then clock_timestamp() end,
                    locked_by_name = case when cast(:lock as boolean) then cast(:name as text) end
                where id = :run and locked_at is null
                """)
                        .param("run", run)
                        .param("note", note)
                        .param("lock", lock)
                        .param("name", officer.name())
                        .update()
                > 0;
    }

    private static StoredRun run(ResultSet rs) throws SQLException {
        OffsetDateTime locked = rs.getObject("locked_at", OffsetDateTime.class);
        return new StoredRun(
                rs.getObject("id", UUID.class),
                new StoredRun.Asked(
                        rs.getObject("scenario_id", UUID.class),
                        rs.getString("name"),
                        rs.getInt("number"),
                        AskedOf.of(rs.getString("country")),
                        rs.getString("address"),
                        rs.getInt("weeks")),
                new StoredRun.By(rs.getObject("made_at", OffsetDateTime.class), rs.getString("made_by_name")),
                new StoredRun.Proof(
                        rs.getString("inputs_sha256"),
                        rs.getString("result_sha256"),
                        rs.getLong("seed"),
                        rs.getInt("engine"),
                        rs.getInt("runs"),
                        rs.getInt("ms")),
                new StoredRun.Short(
                        rs.getDouble("short_chance"),
                        rs.getInt("short_week"),
                        rs.getDouble("short_p50"),
                        rs.getDouble("short_p95")),
                rs.getString("note"),
                locked == null ? null : new StoredRun.By(locked, rs.getString("locked_by_name")));
    }
}
