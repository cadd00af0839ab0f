package lt.tiltas.placement.surge;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import lt.tiltas.access.Officer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository("surgeRuns")
class Runs {

    private final JdbcClient db;
    private final Destinations destinations;

    Runs(JdbcClient db, Destinations destinations) {
        this.db = db;
        this.destinations = destinations;
    }

    /** The number after the last of the list; the unique constraint decides between two at once. */
    void add(SurgeId surge, Solved solved, Officer officer) {
        UUID id = UUID.randomUUID();
        db.sql("""
                insert into placement.surge_run (id, surge_id, org_id, number, seed, value, bound, made_by)
                select :id, :surge, :org, coalesce(max(r.number), 0) + 1, :seed, :value, :bound, :officer
                from placement.surge_run r where r.surge_id = :surge
                """)
                .param("id", id)
                .param("surge", surge.value())
                .param("org", officer.organisation().value())
                .param("seed", solved.seed())
                .param("value", solved.value())
                .param("bound", solved.bound())
                .param("officer", officer.id())
                .update();
        solved.weights()
                .forEach((code, value) -> db.sql(
                                "insert into placement.surge_weight (run_id, org_id, code, value) values (:run, :org, :code, :value)")
                        .param("run", id)
                        .param("org", officer.organisation().value())
                        .param("code", code)
                        .param("value", value)
                        .update());
        destinations.add(id, solved.destinations(), officer);
    }

    Optional<UUID> find(SurgeId surge, int number) {
        return db.sql("select id from placement.surge_run where surge_id = :surge and number = :number")
                .param("surge", surge.value())
                .param("number", number)
                .query(UUID.class)
                .optional();
    }

    /** Oldest first. */
    List<Run> of(SurgeId surge) {
        return db.sql("""
                select r.*, p.* from placement.surge_run r
                left join lateral (
                    select count(*) as households, coalesce(sum(p.people), 0) as people,
                        count(p.municipality) as placed_households,
                        coalesce(sum(p.people) filter (where p.municipality is not null), 0) as placed_people,
                        count(p.approved_at) as approved, count(p.outcome) as tried,
                        count(*) filter (where p.outcome = 'offered') as offered
                    from placement.surge_place p where p.run_id = r.id) p on true
                where r.surge_id = :surge order by r.number
                """)
                .param("surge", surge.value())
                .query((rs, n) -> run(rs))
                .list();
    }

    private Run run(ResultSet rs) throws SQLException {
        UUID id = rs.getObject("id", UUID.class);
        return new Run(
                id,
                rs.getInt("number"),
                rs.getLong("seed"),
                rs.getDouble("value"),
                rs.getDouble("bound"),
                rs.getObject("made_at", OffsetDateTime.class),
                weights(id),
                new Run.Tally(
                        rs.getLong("households"),
                        rs.getLong("people"),
                        rs.getLong("placed_households"),
                        rs.getLong("placed_people"),
                        rs.getLong("approved"),
                        rs.getLong("tried"),
                        rs.getLong("offered")));
    }

    private Map<String, Integer> weights(UUID run) {
        Map<String, Integer> weights = new TreeMap<>();
        db.sql("select code, value from placement.surge_weight where run_id = :run")
                .param("run", run)
                .query(rs -> {
                    weights.put(rs.getString("code"), rs.getInt("value"));
                });
        return weights;
    }
}
