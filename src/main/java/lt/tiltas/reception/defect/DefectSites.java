package lt.tiltas.reception.defect;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lt.tiltas.reception.SiteId;
import lt.tiltas.reception.defect.ReportDefect.House;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** DefectSites and their rooms, in which something may be broken. */
@Repository
class DefectSites {

    private final JdbcClient db;

    DefectSites(JdbcClient db) {
        this.db = db;
    }

    Optional<House> find(SiteId site) {
        Map<String, String> rooms = new LinkedHashMap<>();
        db.sql("select id, label from reception.room where site_id = :id order by floor, length(label), label")
                .param("id", site.value())
                .query(rs -> {
                    rooms.put(rs.getString("id"), rs.getString("label"));
                });
        return db.sql("select name from reception.site where id = :id")
                .param("id", site.value())
                .query((rs, n) -> new House(site, rs.getString("name"), rooms))
                .optional();
    }

    /** Those that this officer runs, name by id. */
    List<Map.Entry<String, String>> run() {
        return db.sql("""
                select id, name from reception.site where reception.runs(municipality, operator_org) order by name collate "lt-x-icu"
                """)
                .query((rs, n) -> Map.entry(rs.getString("id"), rs.getString("name")))
                .list();
    }
}
