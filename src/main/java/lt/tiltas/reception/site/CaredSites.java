package lt.tiltas.reception.site;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.NotHere;
import lt.tiltas.reception.SiteId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The houses for whose people the officer works, by name: the database's own rule, asked before it refuses. */
@Repository
public class CaredSites {

    public record House(SiteId id, String name, int operator, int municipality) {}

    private static final String HOUSE = "select id, name, operator_org, municipality from reception.site ";

    private final JdbcClient db;

    CaredSites(JdbcClient db) {
        this.db = db;
    }

    public List<House> all() {
        return db.sql(HOUSE + """
                where id in (select reception.houses_run()) and (closed_on is null or closed_on > current_date)
                order by name collate "lt-x-icu"
                """).query((rs, n) -> house(rs)).list();
    }

    /** For a list in which one is chosen. */
    public List<Map.Entry<String, String>> options() {
        return all().stream()
                .map(house -> Map.entry(house.id().toString(), house.name()))
                .toList();
    }

    /** @throws NotHere when there is none, or it is not this officer's to work for */
    public House open(SiteId id) {
        return db.sql(HOUSE + "where id = :id and id in (select reception.houses_run())")
                .param("id", id.value())
                .query((rs, n) -> house(rs))
                .optional()
                .orElseThrow(() -> new NotHere("site"));
    }

    /** Whoever works for it. */
    public Optional<House> find(SiteId id) {
        return db.sql(HOUSE + "where id = :id")
                .param("id", id.value())
                .query((rs, n) -> house(rs))
                .optional();
    }

    private static House house(ResultSet rs) throws SQLException {
        return new House(
                new SiteId(rs.getObject("id", UUID.class)),
                rs.getString("name"),
                rs.getInt("operator_org"),
                rs.getInt("municipality"));
    }
}
