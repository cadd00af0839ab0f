package lt.tiltas.placement.run;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.placement.engine.Country;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PriceRuns {

    /** What one run leaves behind. @param marks of the country it reckoned with */
    record New(
            String cause,
            String marks,
            PriceRun.Waited waited,
            Reckoning.Reckoned reckoned,
            Country country,
            long seed,
            byte[] inputs,
            Map<String, Integer> weights,
            List<PriceRun.Nowhere> nowhere) {}

    private final JdbcClient db;
    private final JdbcTemplate batch;

    PriceRuns(JdbcClient db, JdbcTemplate batch) {
        this.db = db;
        this.batch = batch;
    }

    UUID add(New run, Officer officer) {
        UUID id = UUID.randomUUID();
        db.sql("""
                insert into placement.run (id, cause, seed, households, people, expected, value, bound, inputs_hash, inputs, marks,
                    online, without_floors, made_by)
                values (:id, :cause, :seed, :households, :people, :expected, :value, :bound, :hash, :inputs, :marks, :online, :without, :officer)
                """)
                .param("id", id)
                .param("cause", run.cause())
                .param("seed", run.seed())
                .param("households", run.waited().households())
                .param("people", run.waited().people())
                .param("expected", run.waited().expected())
                .param("value", run.reckoned().proof().value())
                .param("bound", run.reckoned().proof().bound())
                .param("hash", HexFormat.of().parseHex(Inputs.hash(run.inputs())))
                .param("inputs", run.inputs())
                .param("marks", run.marks())
                .param("online", run.reckoned().online())
                .param("without", run.reckoned().withoutFloors())
                .param("officer", officer.id())
                .update();
        parts(id, run);
        return id;
    }

    private void parts(UUID id, New run) {
        List<Object[]> prices = new ArrayList<>();
        PriceKeys.named(run.country(), Groups.CODES, run.reckoned().live())
                .forEach((resource, price) -> prices.add(new Object[] {id, "live", resource, price}));
        PriceKeys.named(run.country(), Groups.CODES, run.reckoned().proof().prices())
                .forEach((resource, price) -> prices.add(new Object[] {id, "proof", resource, price}));
        batch.batchUpdate(
                "insert into placement.run_price (run_id, kind, resource, price) values (?, ?, ?, ?)", prices);
        batch.batchUpdate(
                "insert into placement.run_weight (run_id, code, value) values (?, ?, ?)",
                run.weights().entrySet().stream()
                        .map(weight -> new Object[] {id, weight.getKey(), weight.getValue()})
                        .toList());
        batch.batchUpdate(
                "insert into placement.run_group (run_id, code, households, at_once, floor, plain, fair) values (?, ?, ?, ?, ?, ?, ?)",
                run.reckoned().groups().stream()
                        .map(group -> new Object[] {
                            id,
                            group.code(),
                            group.households(),
                            group.means().atOnce(),
                            group.means().floor(),
                            group.means().plain(),
                            group.means().fair()
                        })
                        .toList());
        batch.batchUpdate(
                "insert into placement.run_nowhere (run_id, cause, households, people) values (?, ?, ?, ?)",
                run.nowhere().stream()
                        .map(one -> new Object[] {id, one.cause(), one.households(), one.people()})
                        .toList());
    }

    /** Of the newest run. */
    Optional<Last> last() {
        return db.sql("select marks, made_at from placement.run order by made_at desc limit 1")
                .query(Last.class)
                .optional();
    }

    record Last(String marks, OffsetDateTime madeAt) {}

    /** By name; @param kind live or proof. */
    Map<String, Double> prices(UUID run, String kind) {
        Map<String, Double> prices = new HashMap<>();
        db.sql("select resource, price from placement.run_price where run_id = :run and kind = :kind")
                .param("run", run)
                .param("kind", kind)
                .query(rs -> {
                    prices.put(rs.getString(1), rs.getDouble(2));
                });
        return prices;
    }

    List<PriceRun> list(int most) {
        return db.sql("select * from placement.run order by made_at desc limit :most")
                .param("most", most)
                .query((rs, n) -> run(rs))
                .list();
    }

    Optional<PriceRun> find(UUID id) {
        return db.sql("select * from placement.run where id = :id")
                .param("id", id)
                .query((rs, n) -> run(rs))
                .optional();
    }

    Optional<byte[]> inputs(UUID id) {
        return db.sql("select inputs from placement.run where id = :id")
                .param("id", id)
                .query(byte[].class)
                .optional();
    }

    private PriceRun run(ResultSet rs) throws SQLException {
        UUID id = rs.getObject("id", UUID.class);
        Map<String, Integer> weights = new TreeMap<>();
        db.sql("select code, value from placement.run_weight where run_id = :run")
                .param("run", id)
                .query(row -> {
                    weights.put(row.getString(1), row.getInt(2));
                });
        return new PriceRun(
                id,
                rs.getString("cause"),
                rs.getObject("made_at", OffsetDateTime.class),
                new PriceRun.Waited(rs.getInt("households"), rs.getInt("people"), rs.getDouble("expected")),
                new PriceRun.Proof(
                        rs.getLong("seed"),
                        rs.getDouble("value"),
                        rs.getDouble("bound"),
                        HexFormat.of().formatHex(rs.getBytes("inputs_hash"))),
                new PriceRun.Online(rs.getDouble("online"), rs.getDouble("without_floors")),
                weights,
                groups(id),
                nowhere(id));
    }

    private List<PriceRun.Group> groups(UUID run) {
        return db
                .sql("select * from placement.run_group where run_id = :run")
                .param("run", run)
                .query((rs, n) -> new PriceRun.Group(
                        rs.getString("code"),
                        rs.getInt("households"),
                        new PriceRun.Means(
                                rs.getDouble("at_once"),
                                rs.getDouble("floor"),
                                rs.getDouble("plain"),
                                rs.getDouble("fair"))))
                .list()
                .stream()
                .sorted(Comparator.comparingInt(group -> Groups.CODES.indexOf(group.code())))
                .toList();
    }

    private List<PriceRun.Nowhere> nowhere(UUID run) {
        return db.sql(
                        "select cause, households, people from placement.run_nowhere where run_id = :run order by people desc, cause")
                .param("run", run)
                .query(PriceRun.Nowhere.class)
                .list();
    }
}
