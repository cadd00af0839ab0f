package lt.tiltas.placement.value;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Weights by the day they are in force from. */
@Repository
public class WeightBook {

    private final JdbcClient db;

    WeightBook(JdbcClient db) {
        this.db = db;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public Weights on(LocalDate day) {
        Map<String, Integer> points = new TreeMap<>();
        db.sql("""
                select distinct on (code) code, value from placement.weight where valid_from <= :on
                order by code, valid_from desc
                """).param("on", day).query(rs -> {
            points.put(rs.getString("code"), rs.getInt("value"));
        });
        return new Weights(points);
    }

    List<WeightTable.Line> history() {
        return db.sql(
                        "select code, valid_from, value, decided_by, certainty, reason from placement.weight order by code, valid_from desc")
                .query(WeightTable.Line.class)
                .list();
    }

    void add(DecideWeight.New weight, String decidedBy) {
        db.sql("""
                insert into placement.weight (code, valid_from, value, decided_by, certainty, reason)
                values (:code, :from, :value, :by, 'V', :reason)
                """)
                .param("code", weight.code())
                .param("from", weight.from())
                .param("value", weight.value())
                .param("by", decidedBy)
                .param("reason", weight.reason().strip())
                .update();
    }
}
