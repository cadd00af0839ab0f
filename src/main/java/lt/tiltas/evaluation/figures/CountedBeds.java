package lt.tiltas.evaluation.figures;

import static lt.tiltas.evaluation.figures.Measure.BEDS;
import static lt.tiltas.evaluation.figures.Measure.BEDS_TAKEN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Beds of the sites that are open; a held bed is taken, a blocked one is no bed today. */
@Repository
class CountedBeds implements FigureSource {

    private final JdbcClient db;

    CountedBeds(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Set<Measure> measures() {
        return Set.of(BEDS, BEDS_TAKEN);
    }

    @Override
    public List<Count> counts(LocalDate today) {
        List<Count> counts = new ArrayList<>();
        db.sql("""
                select municipality, sum(beds - blocked) as beds, sum(occupied + held) as taken
                from reception.published_site_occupancy group by municipality
                """)
                .query((rs, n) -> {
                    counts.add(new Count(rs.getInt("municipality"), BEDS, rs.getLong("beds")));
                    return counts.add(new Count(rs.getInt("municipality"), BEDS_TAKEN, rs.getLong("taken")));
                })
                .list();
        return counts;
    }
}
