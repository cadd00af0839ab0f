package lt.tiltas.placement.surge;

import java.util.List;
import java.util.UUID;
import lt.tiltas.placement.run.PriceRun.Group;
import lt.tiltas.placement.run.PriceRun.Means;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How groups fare in a run. */
@Repository
class RunGroups {

    private final JdbcClient db;

    RunGroups(JdbcClient db) {
        this.db = db;
    }

    void add(Runs.Asked run, List<Group> groups) {
        groups.forEach(group -> db.sql("""
                insert into placement.surge_group (run_id, org_id, code, households, at_once, floor, plain, fair)
                values (:run, :org, :code, :households, :atOnce, :floor, :plain, :fair)
                """)
                .param("run", run.id())
                .param("org", run.org())
                .param("code", group.code())
                .param("households", group.households())
                .param("atOnce", group.means().atOnce())
                .param("floor", group.means().floor())
                .param("plain", group.means().plain())
                .param("fair", group.means().fair())
                .update());
    }

    /** By size of the group, the largest first. */
    List<Group> of(UUID run) {
        return db.sql("select * from placement.surge_group where run_id = :run order by households desc, code")
                .param("run", run)
                .query((rs, n) -> new Group(
                        rs.getString("code"),
                        rs.getInt("households"),
                        new Means(
                                rs.getDouble("at_once"),
                                rs.getDouble("floor"),
                                rs.getDouble("plain"),
                                rs.getDouble("fair"))))
                .list();
    }
}
