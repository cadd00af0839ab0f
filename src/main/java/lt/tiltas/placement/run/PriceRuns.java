package lt.tiltas.placement.run;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import lt.tiltas.access.Officer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PriceRuns {

    /** What one run leaves behind. */
    record New(
            String cause,
            PriceRun.Waited waited,
            PriceRun.Proof proof,
            byte[] inputs,
            Map<String, Double> prices,
            Map<String, Integer> weights,
            List<PriceRun.Group> groups) {}

    private final JdbcClient db;

    PriceRuns(JdbcClient db) {
        this.db = db;
    }

    void add(New run, Officer officer) {
        UUID id = UUID.randomUUID();
        db.sql("""
                insert into placement.run (id, org_id, cause, seed, households, people, expected, value, bound, inputs_hash, inputs, made_by)
                values (:id, :org, :cause, :seed, :households, :people, :expected, :value, :bound, :hash, :inputs, :officer)
                """)
                .param("id", id)
                .param("org", officer.organisation().value())
                .param("cause", run.cause())
                .param("seed", run.proof().seed())
                .param("households", run.waited().households())
                .param("people", run.waited().people())
                .param("expected", run.waited().expected())
                .param("value", run.proof().value())
                .param("bound", run.proof().bound())
                .param("hash", HexFormat.of().parseHex(run.proof().hash()))
                .param("inputs", run.inputs())
                .param("officer", officer.id())
                .update();
        run.prices()
                .forEach((resource, price) -> db.sql(
                                "insert into placement.run_price (run_id, resource, price) values (?, ?, ?)")
                        .params(id, resource, price)
                        .update());
        run.weights()
                .forEach((code, value) -> db.sql(
                                "insert into placement.run_weight (run_id, code, value) values (?, ?, ?)")
                        .params(id, code, value)
                        .update());
        run.groups()
                .forEach(group -> db.sql(
                                "insert into placement.run_group (run_id, code, households, plain, fair, floor) values (?, ?, ?, ?, ?, ?)")
                        .params(id, group.code(), group.households(), group.plain(), group.fair(), group.floor())
                        .update());
    }

    Optional<UUID> newestId() {
        return db.sql("select id from placement.run order by made_at desc limit 1")
                .query(UUID.class)
                .optional();
    }

    /** Hash of the inputs of the newest run, and when it was made. */
    Optional<Last> last() {
        return db.sql("select inputs_hash, made_at from placement.run order by made_at desc limit 1")
                .query((rs, n) ->
                        new Last(HexFormat.of().formatHex(rs.getBytes(1)), rs.getObject(2, OffsetDateTime.class)))
                .optional();
    }

    record Last(String hash, OffsetDateTime madeAt) {}

    Map<String, Double> prices(UUID run) {
        Map<String, Double> prices = new HashMap<>();
        db.sql("select resource, price from placement.run_price where run_id = :run")
                .param("run", run)
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
        List<PriceRun.Group> groups = db.sql(
                        "select code, households, plain, fair, floor from placement.run_group where run_id = :run order by code")
                .param("run", id)
                .query(PriceRun.Group.class)
                .list();
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
                weights,
                groups);
    }
}
