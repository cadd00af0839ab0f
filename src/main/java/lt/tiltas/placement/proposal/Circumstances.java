package lt.tiltas.placement.proposal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import lt.tiltas.placement.engine.Place;
import lt.tiltas.placement.engine.Weights;
import lt.tiltas.reception.Stays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the engine is told: the household, the places with room in them, the weights in force. */
@Repository
public class Circumstances {

    private final JdbcClient db;
    private final Stays stays;

    Circumstances(JdbcClient db, Stays stays) {
        this.db = db;
        this.stays = stays;
    }

    /** Read once, for one household or for many. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Comparison on(LocalDate today) {
        return new Comparison(weights(today), stays.places(today), municipalities(), today);
    }

    private Map<Integer, Place.Municipality> municipalities() {
        Map<Integer, Place.Municipality> all = new HashMap<>();
        db.sql("""
                select m.code, coalesce(s.places_free, 0) as school_places,
                    1000.0 * coalesce(l.people, 0) / m.population as load,
                    1000.0 * sum(coalesce(l.people, 0)) over () / sum(m.population) over () as usual_load
                from access.published_municipality m
                left join registration.published_load l on l.org_id = m.code
                left join lateral (select places_free from placement.school_statement s
                    where s.org_id = m.code order by stated_on desc limit 1) s on true
                """).query(rs -> {
            all.put(
                    rs.getInt("code"),
                    new Place.Municipality(
                            rs.getInt("code"),
                            rs.getInt("school_places"),
                            rs.getDouble("load"),
                            rs.getDouble("usual_load")));
        });
        return all;
    }

    Weights weights(LocalDate on) {
        Map<String, Integer> points = new HashMap<>();
        db.sql("""
                select distinct on (code) code, value from placement.weight where valid_from <= :on
                order by code, valid_from desc
                """).param("on", on).query(rs -> {
            points.put(rs.getString("code"), rs.getInt("value"));
        });
        return new Weights(points);
    }
}
