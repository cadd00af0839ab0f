package lt.tiltas.preparedness.run;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.preparedness.scenario.AskedOf;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Names of questions, and how each was asked. */
@Repository
class KeptScenarios {

    private static final String SCENARIO = """
            select s.id, s.name, s.made_at, s.made_by_name,
                (select count(*) from preparedness.scenario_version v where v.scenario_id = s.id)::int as versions from preparedness.scenario s
            """;

    /** @param question as JSON, for asking it anew; @param address as the page of scenarios takes it */
    record Asked(UUID id, String name, String question, String address, AskedOf country) {}

    record Stored(UUID scenario, UUID version, int number, String question, AskedOf country) {}

    private final JdbcClient db;

    KeptScenarios(JdbcClient db) {
        this.db = db;
    }

    List<KeptScenario> all() {
        return db.sql(SCENARIO + "order by s.made_at desc")
                .query((rs, n) -> scenario(rs))
                .list();
    }

    Optional<KeptScenario> find(UUID id) {
        return db.sql(SCENARIO + "where s.id = :id")
                .param("id", id)
                .query((rs, n) -> scenario(rs))
                .optional();
    }

    private static KeptScenario scenario(ResultSet rs) throws SQLException {
        return new KeptScenario(
                rs.getObject("id", UUID.class),
                rs.getString("name"),
                new StoredRun.By(rs.getObject("made_at", OffsetDateTime.class), rs.getString("made_by_name")),
                rs.getInt("versions"));
    }

    List<KeptScenario.Version> versions(UUID scenario) {
        return db.sql("""
                select id, number, country, address, made_at, made_by_name from preparedness.scenario_version where scenario_id = :scenario
                order by number desc
                """)
                .param("scenario", scenario)
                .query((rs, n) -> new KeptScenario.Version(
                        rs.getObject("id", UUID.class),
                        rs.getInt("number"),
                        AskedOf.of(rs.getString("country")),
                        rs.getString("address"),
                        new StoredRun.By(rs.getObject("made_at", OffsetDateTime.class), rs.getString("made_by_name"))))
                .list();
    }

    Optional<Stored> version(UUID id) {
        return stored("where id = :id", id);
    }

    Optional<Stored> newest(UUID scenario) {
        return stored("where scenario_id = :id order by number desc limit 1", scenario);
    }

    private Optional<Stored> stored(String where, UUID id) {
        return db.sql("select scenario_id, id, number, question, country from preparedness.scenario_version " + where)
                .param("id", id)
                .query((rs, n) -> new Stored(
                        rs.getObject("scenario_id", UUID.class),
                        rs.getObject("id", UUID.class),
                        rs.getInt("number"),
                        rs.getString("question"),
                        AskedOf.of(rs.getString("country"))))
                .optional();
    }

    /** A further version where the name is known. Of two at the same moment one is refused by the count of versions. */
    Stored add(Asked asked, Officer officer) {
        db.sql("""
                insert into preparedness.scenario (id, name, made_by, made_by_name) values (:id, :name, :officer, :by) on conflict (name) do nothing
                """)
                .param("id", UUID.randomUUID())
                .param("name", asked.name())
                .param("officer", officer.id())
                .param("by", officer.name())
                .update();
        db.sql("""
                insert into preparedness.scenario_version (id, scenario_id, number, question, address, country, made_by, made_by_name)
                select :id, s.id, 1 + coalesce((select max(number) from preparedness.scenario_version v where v.scenario_id = s.id), 0),
                    :question, :address, :country, :officer, :by
                from preparedness.scenario s where s.name = :name
                """)
                .param("id", asked.id())
                .param("name", asked.name())
                .param("question", asked.question())
                .param("address", asked.address())
                .param("country", asked.country().code())
                .param("officer", officer.id())
                .param("by", officer.name())
                .update();
        return version(asked.id()).orElseThrow();
    }
}
