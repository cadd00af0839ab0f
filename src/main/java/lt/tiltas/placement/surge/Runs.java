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
    private final RunGroups groups;

    Runs(JdbcClient db, Destinations destinations, RunGroups groups) {
        this.db = db;
        this.destinations = destinations;
        this.groups = groups;
    }

    /** A run that waits to be reckoned. @param org whose list it is */
    record Asked(UUID id, SurgeId surge, int org) {}

    /** Writes down that a run is wanted, under the number after the last of the list. False while another one of the list waits: a constraint decides. */
    boolean ask(SurgeId surge, Map<String, Integer> weights, long seed, Officer officer) {
        UUID id = UUID.randomUUID();
        int added = db.sql("""
                insert into placement.surge_run (id, surge_id, org_id, number, seed, state, made_by)
                select :id, :surge, :org, coalesce(max(r.number), 0) + 1, :seed, 'asked', :officer
                from placement.surge_run r where r.surge_id = :surge
                on conflict do nothing
                """)
                .param("id", id)
                .param("surge", surge.value())
                .param("org", officer.organisation().value())
                .param("seed", seed)
                .param("officer", officer.id())
                .update();
        if (added == 1) {
            weights.forEach((code, value) -> db.sql(
                            "insert into placement.surge_weight (run_id, org_id, code, value) values (:run, :org, :code, :value)")
                    .param("run", id)
                    .param("org", officer.organisation().value())
                    .param("code", code)
                    .param("value", value)
                    .update());
        }
        return added == 1;
    }

    /** The one that waits longest; nobody else takes it until the transaction ends. */
    Optional<Asked> nextAsked() {
        return db.sql("""
                select id, surge_id, org_id from placement.surge_run where state = 'asked'
                order by made_at limit 1 for update skip locked
                """)
                .query((rs, n) -> new Asked(
                        rs.getObject("id", UUID.class),
                        new SurgeId(rs.getObject("surge_id", UUID.class)),
                        rs.getInt("org_id")))
                .optional();
    }

    void ready(Asked run, Solved solved) {
        db.sql("""
                update placement.surge_run set state = 'ready', value = :value, bound = :bound, without_floors = :without,
                    ready_at = clock_timestamp() where id = :id
                """)
                .param("id", run.id())
                .param("value", solved.value())
                .param("bound", solved.bound())
                .param("without", solved.withoutFloors())
                .update();
        groups.add(run, solved.groups());
        destinations.add(run.id(), run.org(), solved.destinations());
    }

    void failed(UUID id) {
        db.sql("update placement.surge_run set state = 'failed' where id = :id and state = 'asked'")
                .param("id", id)
                .update();
    }

    /** The newest of the list when it is not ready: asked for and not reckoned yet, or failed. */
    Optional<Pending> pending(SurgeId surge) {
        return db.sql("""
                select number, state, made_at as asked_at from placement.surge_run where surge_id = :surge order by number desc limit 1
                """)
                .param("surge", surge.value())
                .query(Pending.class)
                .optional()
                .filter(newest -> !newest.state().equals("ready"));
    }

    Optional<UUID> find(SurgeId surge, int number) {
        return db.sql(
                        "select id from placement.surge_run where surge_id = :surge and number = :number and state = 'ready'")
                .param("surge", surge.value())
                .param("number", number)
                .query(UUID.class)
                .optional();
    }

    /** Those that are ready, oldest first. */
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
                where r.surge_id = :surge and r.state = 'ready' order by r.number
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
                (Double) rs.getObject("without_floors"),
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

    /** Points by code. */
    Map<String, Integer> weights(UUID run) {
        Map<String, Integer> weights = new TreeMap<>();
        db.sql("select code, value from placement.surge_weight where run_id = :run")
                .param("run", run)
                .query(rs -> {
                    weights.put(rs.getString("code"), rs.getInt("value"));
                });
        return weights;
    }
}
