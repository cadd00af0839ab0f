package lt.tiltas.permits.route;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lt.tiltas.permits.route.Route.Holds;
import lt.tiltas.permits.route.Route.Law;
import lt.tiltas.permits.route.Route.Need;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class PermitRoutes {

    private static final String ON = "daterange(valid_from, valid_until, '[]') @> cast(:on as date)";

    private final JdbcClient db;

    PermitRoutes(JdbcClient db) {
        this.db = db;
    }

    public List<Route> all(LocalDate on) {
        return db.sql("select * from permits.route where " + ON + " order by place")
                .param("on", on)
                .query((rs, n) -> route(rs))
                .list();
    }

    public Optional<Route> find(String kind, String ground, LocalDate on) {
        return db.sql("select * from permits.route where kind = :kind and ground = :ground and " + ON)
                .param("kind", kind)
                .param("ground", ground)
                .param("on", on)
                .query((rs, n) -> route(rs))
                .optional();
    }

    public Optional<Route> first(String kind, String ground) {
        return db.sql("select * from permits.route where kind = :kind and ground = :ground order by valid_from limit 1")
                .param("kind", kind)
                .param("ground", ground)
                .query((rs, n) -> route(rs))
                .optional();
    }

    /** Grounds that may be applied on that day, each once. */
    public List<String> grounds(LocalDate on) {
        return all(on).stream().map(Route::ground).distinct().toList();
    }

    public List<Need> needs(String kind, String ground, LocalDate on) {
        return db.sql(
                        "select paper, whose, held_in from permits.route_paper where kind = :kind and ground = :ground and "
                                + ON + " order by place")
                .param("kind", kind)
                .param("ground", ground)
                .param("on", on)
                .query(Need.class)
                .list();
    }

    private static Route route(ResultSet rs) throws SQLException {
        return new Route(
                rs.getString("kind"),
                rs.getString("ground"),
                rs.getString("decide_rule"),
                new Holds(rs.getObject("months", Integer.class), rs.getObject("valid_from", LocalDate.class)),
                rs.getObject("fee_cents", Integer.class),
                new Law(
                        rs.getString("act"),
                        rs.getString("article"),
                        rs.getString("source"),
                        rs.getString("certainty"),
                        rs.getObject("checked_on", LocalDate.class)));
    }
}
