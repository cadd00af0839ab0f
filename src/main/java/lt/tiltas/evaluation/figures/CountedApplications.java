package lt.tiltas.evaluation.figures;

import static lt.tiltas.evaluation.figures.Measure.WAITING;
import static lt.tiltas.evaluation.figures.Measure.WAITING_DAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** People with an application that is not decided, and the median of the days since they lodged it. */
@Repository
class CountedApplications implements FigureSource {

    private final JdbcClient db;

    CountedApplications(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Set<Measure> measures() {
        return Set.of(WAITING, WAITING_DAYS);
    }

    @Override
    public List<Count> counts(LocalDate today) {
        List<Count> counts = new ArrayList<>();
        db.sql("""
                select coalesce(m.code, 0) as place, count(distinct a.person_id) as people
                from permits.published_application a
                join registration.published_household h on h.id = a.household_id and h.state = 'registered'
                left join access.published_municipality m on m.code = h.holder_org
                where a.decided_on is null
                group by 1
                """)
                .query((rs, n) -> counts.add(new Count(rs.getInt("place"), WAITING, rs.getLong("people"))))
                .list();
        counts.add(new Count(0, WAITING_DAYS, medianDays(today)));
        return counts;
    }

    private long medianDays(LocalDate today) {
        return db.sql("""
                select coalesce(percentile_disc(0.5) within group (order by greatest(:today - a.submitted_on, 0)), 0)
                from permits.published_application a
                join registration.published_household h on h.id = a.household_id and h.state = 'registered'
                where a.decided_on is null
                """).param("today", today).query(Long.class).single();
    }
}
