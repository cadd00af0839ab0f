package lt.tiltas.preparedness.drill;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Houses that a drill can name: those in which people sleep, and those that stand ready. */
@Repository
public class DrillHouses {

    /** @param standby whether it is not open */
    public record House(UUID id, String name, int municipality, int places, boolean standby) {}

    private final JdbcClient db;

    DrillHouses(JdbcClient db) {
        this.db = db;
    }

    List<House> all() {
        return db.sql("""
                select site_id as id, name, municipality, beds - blocked as places, false as standby
                from reception.published_site_occupancy where beds > blocked
                union all
                select site_id, name, municipality, places, true from reception.published_standby where standby and places > 0
                order by standby, name, id
                """).query(House.class).list();
    }

    List<House> standby() {
        return db.sql("""
                select site_id as id, name, municipality, places, standby from reception.published_standby
                where standby and places > 0 order by name, id
                """).query(House.class).list();
    }
}
