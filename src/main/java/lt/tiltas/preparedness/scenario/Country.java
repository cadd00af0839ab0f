package lt.tiltas.preparedness.scenario;

import java.util.List;
import lt.tiltas.preparedness.engine.Stock;
import lt.tiltas.preparedness.engine.Town;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The municipalities as they are today: their people in balance, beds of open sites, and how many of them are taken. */
@Repository
class Country {

    private final JdbcClient db;

    Country(JdbcClient db) {
        this.db = db;
    }

    List<Place> places() {
        return db.sql("""
                select code, short as letters, tile_column as "column", tile_row as "row" from access.published_municipality order by code
                """).query(Place.class).list();
    }

    List<Town> towns() {
        return db.sql("""
                select m.code, m.population, coalesce(b.beds, 0) as beds, coalesce(b.taken, 0) as taken, coalesce(l.people, 0) as people
                from access.published_municipality m
                left join (select municipality, sum(beds - blocked) as beds, sum(occupied + held) as taken
                    from reception.published_site_occupancy group by municipality) b on b.municipality = m.code
                left join registration.published_load l on l.org_id = m.code order by m.code
                """)
                .query((rs, n) -> {
                    int taken = rs.getInt("taken");
                    int others = Math.max(0, rs.getInt("people") - taken);
                    Stock settled = new Stock(taken, List.of(), others, 0);
                    return new Town(
                            rs.getInt("code"), rs.getInt("population"), rs.getInt("beds"), 0, settled, Stock.NONE);
                })
                .list();
    }
}
