package lt.tiltas.placement.value;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lists of the domain by the day they are in force from, each with its source. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class Reference {

    private final JdbcClient db;

    Reference(JdbcClient db) {
        this.db = db;
    }

    public Scarcity scarcity(LocalDate day) {
        return new Scarcity(db.sql("""
                select code from (select distinct on (place) place, code from placement.speciality where valid_from <= :on
                    order by place, valid_from desc) s order by place
                """).param("on", day).query(String.class).list());
    }

    /** Major groups of ISCO-08 by field of work. */
    public Map<String, String> isco(LocalDate day) {
        Map<String, String> groups = new TreeMap<>();
        db.sql("""
                select distinct on (code) code, isco from placement.work_field where valid_from <= :on order by code, valid_from desc
                """).param("on", day).query(rs -> {
            groups.put(rs.getString("code"), rs.getString("isco"));
        });
        return groups;
    }
}
