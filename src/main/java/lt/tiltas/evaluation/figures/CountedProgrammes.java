package lt.tiltas.evaluation.figures;

import static lt.tiltas.evaluation.figures.Measure.IN_PROGRAMME;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** People of households with an open programme, in the care of the municipality that holds the household. */
@Repository
class CountedProgrammes implements FigureSource {

    private final JdbcClient db;

    CountedProgrammes(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Set<Measure> measures() {
        return Set.of(IN_PROGRAMME);
    }

    @Override
    public List<Count> counts(LocalDate today) {
        return db.sql("""
                select coalesce(m.code, 0) as place, count(p.id) as people
                from registration.published_household h
                join registration.published_person p on p.household_id = h.id
                left join access.published_municipality m on m.code = h.holder_org
                where h.state = 'registered' and exists (
                    select from programme.published_programme g where g.household_id = h.id and g.state = 'open')
                group by 1
                """)
                .query((rs, n) -> new Count(rs.getInt("place"), IN_PROGRAMME, rs.getLong("people")))
                .list();
    }
}
