package lt.tiltas.evaluation.figures;

import static lt.tiltas.evaluation.figures.Measure.CASE_MANAGERS;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Case managers whose accounts are open, by municipality. */
@Repository
class CountedCaseManagers implements FigureSource {

    private final JdbcClient db;

    CountedCaseManagers(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Set<Measure> measures() {
        return Set.of(CASE_MANAGERS);
    }

    @Override
    public List<Count> counts(LocalDate today) {
        return db.sql("""
                select s.organisation_id, s.officers from access.published_staff s
                join access.published_municipality m on m.code = s.organisation_id
                where s.role = 'casemanager'
                """)
                .query((rs, n) -> new Count(rs.getInt(1), CASE_MANAGERS, rs.getLong(2)))
                .list();
    }
}
